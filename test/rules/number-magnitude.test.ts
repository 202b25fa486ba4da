import rule from '../../src/rules/number-magnitude.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf } from './prose-text.js';

/** A sentence of a real report of 2022. */
const real = disclosed('主动公开政府信息173769万条，其中市政府门户网站75656条，各县区98113条。');
const nought = disclosed('主动公开政府信息17370条，其中政策类信息756条，动态类信息981条。');
const part = disclosed('主动公开政府信息173769条，其中政策类信息75656万条，动态类信息98113条。');
const closed = disclosed('主动公开政府信息120条，其中政策类信息80条，动态类信息300条，其他信息10条。');

RuleTester.run(rule, {
  valid: [
    { name: 'a true list', text: disclosed('主动公开政府信息173769条，其中市政府门户网站75656条，各县区98113条。') },
    { name: 'ten thousands that are meant', text: disclosed('主动公开政府信息17万条，其中政策类信息10万条，动态类信息7万条。') },
    {
      name: 'round numbers of a list that leaves something out',
      text: disclosed('主动公开政府信息1000条，其中政策类信息60条，动态类信息40条。'),
    },
    { name: 'one part only', text: disclosed('主动公开政府信息1230条，其中政策类信息123条。') },
    { name: 'not quite ten times', text: disclosed('主动公开政府信息17371条，其中政策类信息756条，动态类信息981条。') },
    { name: 'no list', text: disclosed('主动公开政府信息173769万条。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: '万 too many, in a real report',
      text: real,
      errors: [
        {
          messageId: 'total',
          ...placeOf(real, '173769万条'),
          severity: 'warning',
          kind: 'violation',
          message: '“主动公开政府信息”写作 173769万条，所列各项之和为 173769(75656+98113)，恰好相差 10000 倍，建议核对数量级和计量单位',
          related: ['2:27'],
        },
      ],
    },
    {
      name: 'a nought too many',
      text: nought,
      errors: [{ messageId: 'total', ...placeOf(nought, '17370条') }],
    },
    {
      name: '万 too many in a part',
      text: part,
      errors: [
        {
          messageId: 'part',
          ...placeOf(part, '75656万条'),
          message: '“政策类信息”写作 75656万条，按总数 173769 与其他各项应为 75656，恰好相差 10000 倍，建议核对数量级和计量单位',
          related: ['2:9'],
        },
      ],
    },
    {
      name: 'a nought too many in a part of a list that leaves nothing out',
      text: closed,
      errors: [{ messageId: 'part', ...placeOf(closed, '300条') }],
    },
  ],
});
