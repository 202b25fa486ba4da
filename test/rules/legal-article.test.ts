import { describe, expect, test } from '@jest/globals';
import rule from '../../src/rules/legal-article.js';
import { articleBook } from '../../src/standards/articles.js';
import written from '../../src/standards/articles.json' with { type: 'json' };
import { articleCitations } from '../../src/report/queries/article-citations.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disclosureText2019 } from './form-text.js';
import { placeOf } from './prose-text.js';

const report = (...sentences: readonly string[]): string =>
  `清溪县水务局2023年政府信息公开工作年度报告\n${sentences.join('\n')}\n一、总体情况\n公开12条。\n`;
const form = (text: string): string => `清溪县水务局2023年政府信息公开工作年度报告\n${text}`;

const old = report('根据《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条、第三十二条规定，编制本报告。');
const item = report('对照《条例》第二十条第（五）项，公开行政处罚决定12件。');
const absent = report('按照《条例》第六十条规定，加强工作。');
const captioned = form(disclosureText().replace('第二十条第（六）项', '第二十条第（五）项'));
const captioned2019 = `清溪县水务局2020年政府信息公开工作年度报告\n${disclosureText2019().replace('第二十条第（九）项', '第二十条第（十）项')}`;

RuleTester.run(rule, {
  valid: [
    { name: 'the articles on the report', text: report('根据《条例》第四十九条、第五十条的规定，编制本报告。') },
    { name: 'in digits', text: report('根据《中华人民共和国政府信息公开条例》第50条规定，现公布2023年年度报告。') },
    { name: 'an article and its neighbour', text: report('根据《条例》第十四条、第十五条，涉及国家秘密、个人隐私的不予公开。') },
    { name: 'one of two that fits', text: report('依据《条例》第三十条和第三十六条告知补正1件。') },
    { name: 'the item it is about', text: report('对照《条例》第二十条第（六）项，公开行政处罚决定12件。') },
    { name: 'an item and no matter', text: report('对照《条例》第二十条第（五）项，及时更新。') },
    { name: 'nothing said about the matter', text: report('按照《条例》第六条，及时、准确公开信息。') },
    { name: 'another clause', text: report('按照《条例》第十九条主动公开政府信息；根据有关规定，延期答复3件。') },
    { name: 'the former regulation', text: report('原《条例》第三十二条要求编制年度报告，《条例》第五十条作了调整。') },
    {
      name: 'the regulation of a province under the short name',
      text: report('根据《某省政府信息公开条例》（以下简称《条例》）第三十二条，编制本报告。'),
      inapplicable: 'no-such-part',
    },
    { name: 'other laws', text: report('依据《行政处罚法》第四十二条、《某市条例》第六十条办理。'), inapplicable: 'no-such-part' },
    { name: 'the form', text: form(disclosureText()) },
    { name: 'the form of 2019', text: `清溪县水务局2020年政府信息公开工作年度报告\n${disclosureText2019()}` },
    {
      name: 'a report under the regulation of 2008',
      year: 2017,
      text: report('根据《条例》第三十一条，编制本报告。'),
      inapplicable: 'edition',
    },
  ],
  invalid: [
    {
      name: 'the articles of the regulation of 2008',
      text: old,
      errors: [
        {
          messageId: 'article',
          ...placeOf(old, '第三十一条、第三十二条'),
          severity: 'warning',
          kind: 'violation',
          message: '引用的“第三十一条、第三十二条”与所说的“编制和公布年度报告”不符，现行《条例》对此的规定在第四十九条、第五十条，建议核对',
        },
      ],
    },
    {
      name: 'an item of article 20',
      text: item,
      errors: [
        {
          messageId: 'item',
          ...placeOf(item, '第二十条第（五）项'),
          message: '“第二十条第（五）项”与所列的“行政处罚、行政强制”不符，建议改为“第二十条第（六）项”',
        },
      ],
    },
    {
      name: 'an article that is not there',
      text: absent,
      errors: [{ messageId: 'absent', ...placeOf(absent, '第六十条'), message: '引用的“第六十条”不存在，现行《条例》共56条，建议核对' }],
    },
    {
      name: 'a caption of the form over rows of another item',
      text: captioned,
      errors: [
        {
          messageId: 'item',
          ...placeOf(captioned, '第二十条第（五）项', 2),
          message: '“第二十条第（五）项”与所列的“行政处罚、行政强制”不符，建议改为“第二十条第（六）项”',
        },
      ],
    },
    {
      name: 'a caption of the form of 2019',
      text: captioned2019,
      errors: [{ messageId: 'item', ...placeOf(captioned2019, '第二十条第（十）项') }],
    },
  ],
});

describe('the matters', () => {
  RuleTester.run(rule, {
    valid: written.topics.map(({ says, counterExample }) => ({ name: says, text: report(counterExample) })),
    invalid: written.topics.map(({ says, example }) => {
      const text = report(example);
      const [found] = articleCitations(example);
      return { name: says, text, errors: [{ messageId: 'article', ...placeOf(text, example.slice(found?.start, found?.end)) }] };
    }),
  });

  test('name articles that the regulation has', () => {
    const { count, topics } = articleBook();
    for (const { articles, also } of topics) {
      expect([...articles, ...also].every((number) => number >= 1 && number <= count)).toBe(true);
      expect(articles.filter((number) => also.includes(number))).toEqual([]);
    }
  });
});
