import rule from '../../src/rules/legal-basis.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf } from './prose-text.js';

const report = (year: number, ...sentences: readonly string[]): string =>
  `清溪县太平镇${String(year)}年政府信息公开工作年度报告\n${sentences.join('\n')}\n一、总体情况\n公开12条。\n`;
const trial = '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》';
const regulation = '《中华人民共和国政府信息公开条例》';

const old = report(2022, `根据${trial}（国办公开办函〔2019〕60号）要求，编制本报告。`);
const oldTwice = report(2023, '根据国办公开办函〔2019〕60号要求，编制本报告。', '本报告按照国办公开办函[2019]60号格式编写。');
const oldByName = report(2022, `按照${trial}编制本报告。`);
const oldRegulation = report(2021, `根据${regulation}（国务院令第492号）编制本报告。`);
const interpretation = report(
  2022,
  '根据《关于政府信息公开年度报告有关项目填报问题的解释》（国办公开办函〔2016〕201号）要求，现公布本报告。',
);
const early = report(2020, '按照国办公开办函〔2021〕30号文件要求编制本报告。');
const misnumbered = report(2023, `依据${regulation}（国令第 771 号）（以下简称《条例》）编制。`);
const swapped = report(2020, `依据国务院令第117号${regulation}编制。`);
const other = report(2023, `依据${regulation}（2019年5月15日起施行，国务院令第429号）编制。`);

RuleTester.run(rule, {
  valid: [
    { name: 'the notice in force', text: report(2022, '根据国办公开办函〔2021〕30号要求，编制本报告。') },
    { name: 'the trial format in its years', text: report(2020, `根据${trial}（国办公开办函〔2019〕60号）要求，编制本报告。`) },
    { name: 'the regulation in force (洪泽 2024)', text: report(2024, `依据${regulation}（国令第 711 号）（以下简称《条例》）编制。`) },
    { name: 'both in one sentence', text: report(2023, '根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号要求，编制本报告。') },
    { name: 'replaced, and it says so', text: report(2021, '《格式》印发后，国办公开办函〔2019〕60号同时废止。') },
    { name: 'the former format', text: report(2021, '与原格式（国办公开办函〔2019〕60号）相比，新格式更简明。') },
    {
      name: 'the history of the regulation',
      text: report(2019, `${regulation}（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）全面施行。`),
    },
    { name: 'since 2008', text: report(2020, `自2008年${regulation}（国务院令第492号）施行以来，我镇公开工作不断深入。`) },
    {
      name: 'a report on 2019 that cites both',
      text: report(2019, `上半年执行${regulation}（国务院令第492号）。`, `依据${regulation}（国务院令第711号）编制。`),
    },
    {
      name: 'other orders of the State Council',
      text: report(
        2023,
        '宣传《政府投资条例》（国务院令第712号）、《重大行政决策程序暂行条例》（国务院令第713号）和国务院令第722号，《条例》（国务院令第711号）。',
      ),
    },
    { name: 'the regulation of a place', text: report(2023, '依据《某省政府信息公开条例》（省政府令第77号）和国务院令第711号编制。') },
    {
      name: 'a report under the regulation of 2008',
      text: report(2017, `依据${regulation}（国务院令第492号）编制。`),
      inapplicable: 'edition',
    },
    { name: 'no number', text: report(2023, `根据${regulation}编制本报告。`), inapplicable: 'no-such-part' },
    {
      name: 'a report without a year: dated by the notice itself (seed 003)',
      text: `清溪县水务局政府信息公开工作年度报告\n认真落实${trial}(国办公开办函〔2019〕60号),我局积极采取措施。\n一、总体情况\n公开12条。\n`,
      inapplicable: 'year-unknown',
    },
  ],
  invalid: [
    {
      name: 'the trial format for 2022 (a town of 西咸新区)',
      text: old,
      errors: [
        {
          messageId: 'replaced',
          ...placeOf(old, '国办公开办函〔2019〕60号'),
          severity: 'warning',
          kind: 'violation',
          message: '“国办公开办函〔2019〕60号”不适用于2022年度报告：2021年度起为“国办公开办函〔2021〕30号”，建议改引后者',
        },
      ],
    },
    {
      name: 'twice, in other brackets: once',
      text: oldTwice,
      errors: [{ messageId: 'replaced', ...placeOf(oldTwice, '国办公开办函〔2019〕60号'), related: ['3:6'] }],
    },
    {
      name: 'by its name',
      text: oldByName,
      errors: [{ messageId: 'replaced', ...placeOf(oldByName, trial) }],
    },
    {
      name: 'the regulation of 2008',
      text: oldRegulation,
      errors: [
        {
          messageId: 'replaced',
          ...placeOf(oldRegulation, '国务院令第492号'),
          message: '“国务院令第492号”不适用于2021年度报告：2019年度起为“国务院令第711号”，建议改引后者',
        },
      ],
    },
    {
      name: 'an interpretation of the regulation of 2008 (盐亭 2022)',
      text: interpretation,
      errors: [
        {
          messageId: 'outdated',
          ...placeOf(interpretation, '国办公开办函〔2016〕201号'),
          message: '“国办公开办函〔2016〕201号”针对2008年条例下的年度报告（至2018年度），可能不适用于2022年度报告，建议核对',
        },
      ],
    },
    {
      name: 'a notice that came later',
      text: early,
      errors: [
        {
          messageId: 'early',
          ...placeOf(early, '国办公开办函〔2021〕30号'),
          message: '“国办公开办函〔2021〕30号”自2021年度报告起适用，2020年度报告引用它作为依据，建议核对',
        },
      ],
    },
    {
      name: 'the order misnumbered',
      text: misnumbered,
      errors: [
        {
          messageId: 'misnumbered',
          ...placeOf(misnumbered, '国令第 771 号'),
          message: '《中华人民共和国政府信息公开条例》的令号写作“国令第771号”，建议改为“国务院令第711号”',
        },
      ],
      output: misnumbered.replace('771', '711'),
    },
    {
      name: 'its digits in another order, before the name',
      text: swapped,
      errors: [{ messageId: 'misnumbered', ...placeOf(swapped, '国务院令第117号') }],
      output: swapped.replace('117', '711'),
    },
    {
      name: 'a number that may be that of 2007: not repaired',
      text: other,
      errors: [{ messageId: 'misnumbered', ...placeOf(other, '国务院令第429号') }],
    },
  ],
});
