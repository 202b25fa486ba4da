import rule from '../../src/rules/document-number.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf } from './prose-text.js';

const preamble = (sentence: string): string => `清溪县水务局2023年政府信息公开工作年度报告\n${sentence}\n一、总体情况\n公开12条。\n`;
const format = '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知';
const cites = (number: string): string => preamble(`根据《${format}》（${number}）的要求，编制本报告。`);

const strayDay = preamble(`严格依据《${format}》(国办公开办函〔2021〕30日号)要求,认真编制。`);
/** A line of a real page of 2024, where the brackets were lost. */
const lost = preamble(`严格依据《${format}》(国办公开办函〔202130号)要求,认真编制。`);
const brackets = preamble('按照国办公开办函[2021]30号、某政办发(2020)5号和清政办函【2022】7号文件要求编制。');
const ordinal = cites('国办公开办函〔2021〕第30号');
const both = cites('国办公开办函（2021）第30号');
const misquoted = preamble('按照《中华人民共和国政府信息公开年度报告格式》要求编制。');
const regulation = preamble(
  '根据《中华人民共和国政府信息公开条列》（以下简称《条例》）编制。《中华人民共和国政府信息公开条列》施行以来，工作有序。',
);

RuleTester.run(rule, {
  valid: [
    { name: 'right', text: cites('国办公开办函〔2021〕30号') },
    { name: 'with a space, as pages of PDF give it (上海 2025)', text: cites('国办公开办函〔2021〕30 号') },
    { name: 'the code without 函', text: cites('国办公开办〔2021〕30号') },
    {
      name: 'the format by its own name (沭阳 2025)',
      text: preamble('依据《中华人民共和国政府信息公开工作年度报告格式》(国办公开办函〔2021〕30号)规定，编制本报告。'),
    },
    {
      name: 'the notice without its issuer (上海 2025)',
      text: preamble('《关于印发中华人民共和国政府信息公开工作年度报告格式的通知》（国办公开办函〔2021〕30 号）的要求编制。'),
    },
    {
      name: 'the trial format',
      text: preamble('按照《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。'),
    },
    {
      name: 'a notice of a province (平潭 2014)',
      text: preamble('按照《关于政府信息公开工作年度报告有关事项的通知》（闽政办函〔2014〕130号）的要求，完成了本报告。'),
    },
    { name: 'an unknown number', text: preamble('落实《关于加强水务公开的通知》（清政办〔2023〕18号）。') },
    { name: 'a list of numbers', text: preamble('落实国办发〔2021〕12、13号和清政办〔2021〕3号文件。') },
    { name: 'the year only', text: preamble('国办发〔2021〕文件。《条例》施行。') },
    {
      name: 'cases, filings and land',
      text: preamble('（2021）京01行初30号、京ICP备(2021)30号、洪国土(2021)12号地块、浙公网安备33010002000号均已公开，《公告》刊登。'),
    },
    { name: 'telephone, numbers of houses, years in brackets', text: preamble('地址：河滨路2021号，《公报》（2021）30期，2021年30号文。') },
    {
      name: 'the title of the report itself',
      text: preamble('现公布《清溪县水务局2023年政府信息公开工作年度报告》《2023年政府信息公开工作年度报告》。'),
    },
    { name: 'a regulation of a place', text: preamble('根据《福建省政府信息公开办法》《上海市政府信息公开规定》编制。') },
    {
      name: 'the regulation in brackets of its own',
      text: preamble('根据〈中华人民共和国政府信息公开条例〉和《中华人民共和国政府信息公开条例（修订）》编制。'),
    },
    {
      name: 'two numbers within one bracket',
      text: preamble('按照《关于做好年报编制的通知》（清政办函〔2024〕2号、国办公开办函〔2021〕30号）编制。'),
    },
    { name: 'nothing cited', text: preamble('编制本报告。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'other brackets, once for all',
      text: brackets,
      errors: [
        {
          messageId: 'brackets',
          ...placeOf(brackets, '国办公开办函[2021]30号'),
          severity: 'warning',
          kind: 'violation',
          message:
            '文中有3处文号的年份未用六角括号（“国办公开办函[2021]30号”、“(2020)5号”、“【2022】7号”），建议写作“国办公开办函〔2021〕30号”的形式',
          related: ['2:23', '2:36'],
        },
      ],
      output: preamble('按照国办公开办函〔2021〕30号、某政办发〔2020〕5号和清政办函〔2022〕7号文件要求编制。'),
    },
    {
      name: '第 before the serial number',
      text: ordinal,
      errors: [
        {
          messageId: 'ordinal',
          ...placeOf(ordinal, '国办公开办函〔2021〕第30号'),
          message: '文中有1处文号的顺序号前有“第”字（“国办公开办函〔2021〕第30号”），建议写作“国办公开办函〔2021〕30号”的形式',
        },
      ],
      output: cites('国办公开办函〔2021〕30号'),
    },
    {
      name: 'both',
      text: both,
      errors: [
        { messageId: 'brackets', ...placeOf(both, '国办公开办函（2021）第30号') },
        { messageId: 'ordinal', ...placeOf(both, '国办公开办函（2021）第30号') },
      ],
      output: cites('国办公开办函〔2021〕30号'),
    },
    {
      name: 'a bracket lost, the number known (固镇 2024)',
      text: lost,
      errors: [
        {
          messageId: 'lost',
          ...placeOf(lost, '国办公开办函〔202130号'),
          message: '文号写作“国办公开办函〔202130号”，缺少“〕”，可能是发布时丢失，建议改为“国办公开办函〔2021〕30号”',
        },
      ],
      output: lost.replace('〔202130号', '〔2021〕30号'),
    },
    {
      name: 'what stands behind the number is no end of it: nothing is mended',
      text: strayDay,
      errors: [{ messageId: 'lost', ...placeOf(strayDay, '国办公开办函〔2021〕30') }],
    },
    {
      name: 'a bracket lost, the number not known',
      text: cites('国办公开办函〔202137号'),
      errors: [
        {
          messageId: 'lostUnknown',
          ...placeOf(cites('国办公开办函〔202137号'), '国办公开办函〔202137号'),
          message: '文号写作“国办公开办函〔202137号”，缺少“〕”，可能有字符丢失，建议对照原文件补全',
        },
      ],
    },
    {
      name: 'both brackets lost',
      text: cites('国办公开办函202130号'),
      errors: [
        {
          messageId: 'lost',
          ...placeOf(cites('国办公开办函202130号'), '国办公开办函202130号'),
          message: '文号写作“国办公开办函202130号”，缺少“〔〕”，可能是发布时丢失，建议改为“国办公开办函〔2021〕30号”',
        },
      ],
      output: cites('国办公开办函〔2021〕30号'),
    },
    {
      name: 'the first bracket lost, in a number of a place',
      text: preamble('落实清政办2023〕18号文件。'),
      errors: [
        {
          messageId: 'lostUnknown',
          ...placeOf(preamble('落实清政办2023〕18号文件。'), '2023〕18号'),
          message: '文号写作“2023〕18号”，缺少“〔”，可能有字符丢失，建议对照原文件补全',
        },
      ],
    },
    {
      name: '号 lost',
      text: cites('国办公开办函〔2021〕30'),
      errors: [
        {
          messageId: 'lost',
          ...placeOf(cites('国办公开办函〔2021〕30'), '国办公开办函〔2021〕30'),
          message: '文号写作“国办公开办函〔2021〕30”，缺少“号”，可能是发布时丢失，建议改为“国办公开办函〔2021〕30号”',
        },
      ],
      output: cites('国办公开办函〔2021〕30号'),
    },
    {
      name: 'a letter of the code lost',
      text: preamble('按照国办公开函〔2021〕30号文件要求编制。'),
      errors: [
        {
          messageId: 'code',
          ...placeOf(preamble('按照国办公开函〔2021〕30号文件要求编制。'), '国办公开函〔2021〕30号'),
          message: '文号写作“国办公开函〔2021〕30号”，可能是“国办公开办函〔2021〕30号”之误，建议核对',
        },
      ],
    },
    {
      name: 'the number of another document',
      text: cites('国办公开办函〔2021〕37号'),
      errors: [
        {
          messageId: 'number',
          ...placeOf(cites('国办公开办函〔2021〕37号'), '国办公开办函〔2021〕37号'),
          message: `《${format}》的文号写作“国办公开办函〔2021〕37号”，建议改为“国办公开办函〔2021〕30号”`,
        },
      ],
    },
    {
      name: 'title and number of two notices',
      text: cites('国办公开办函〔2019〕60号'),
      errors: [
        {
          messageId: 'title',
          ...placeOf(cites('国办公开办函〔2019〕60号'), `《${format}》`),
        },
      ],
    },
    {
      name: 'a title that the notice does not have',
      text: preamble('按照《信息公开年度报告格式》（国办公开办函〔2021〕30号）编制。'),
      errors: [
        {
          messageId: 'title',
          ...placeOf(preamble('按照《信息公开年度报告格式》（国办公开办函〔2021〕30号）编制。'), '《信息公开年度报告格式》'),
          message:
            '“国办公开办函〔2021〕30号”的名称写作《信息公开年度报告格式》，与文号不符，建议改为《国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》',
        },
      ],
    },
    {
      name: 'the name of the format with words left out',
      text: misquoted.replace('中华人民共和国政府信息公开年度报告格式', format.replace('工作年度', '年度')),
      errors: [
        {
          messageId: 'nearTitle',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 5 + format.length - 2,
        },
      ],
    },
    {
      name: 'the name of the regulation misspelt, twice',
      text: regulation,
      errors: [
        {
          messageId: 'nearTitle',
          ...placeOf(regulation, '《中华人民共和国政府信息公开条列》'),
          message: '文件名称写作《中华人民共和国政府信息公开条列》（2处），可能是《中华人民共和国政府信息公开条例》之误，建议核对',
          related: ['2:33'],
        },
      ],
    },
  ],
});
