import rule from '../../src/rules/typo.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'neighbours that make a word right', text: '坚持以经济建设为中心，把自己经办的事项公开，高度专注于业务。\n' },
    { name: 'a ministry has a portal of its own', text: '我部加强公开，通过部门户网站发布信息。\n' },
    {
      name: 'names that are right and near',
      text: '更新政府信息公开指南、政务信息公开指南和政府信息公开目录，公开一般公共预算收支、一般公共预决算收支。\n',
    },
    { name: 'a longer name around', text: '办理人大代表、政协委员提案建议，公开党的二十大代表建议。\n' },
    {
      name: 'real sentences',
      text: '健全重点领域信息公开协调机制，公开区级乡镇级村级公共服务事项目录信息1条。\n公开人大代表建议和政协委员提案办理结果，规范性文件、行政规范性文件备案。\n',
    },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'seed: 均并',
      text: '上传栏目信息均并及时更新。全年公开重点领域信息263条。\n',
      errors: [
        { messageId: 'slip', line: 1, column: 7, endLine: 1, endColumn: 9, severity: 'warning', data: { found: '均并', expected: '“均”' } },
      ],
    },
    {
      name: 'seed: a character left out of a doubled one, told once',
      text: '通过部门户网站、传真等形式及时回应公众关注热点和舆情27次。\n',
      errors: [
        {
          messageId: 'slip',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 8,
          severity: 'warning',
          data: { found: '部门户网站', expected: '“部门门户网站”' },
        },
      ],
    },
    {
      name: 'seed: words in a muddle',
      text: '对所有政府文件需公开文件执行了严格的保密审查,全面指导和规范政府信息公开工作。\n',
      errors: [
        { messageId: 'unclear', line: 1, column: 6, endLine: 1, endColumn: 13, severity: 'warning', data: { found: '文件需公开文件' } },
      ],
    },
    {
      name: 'seed: a word left out',
      text: '不断完善政府公开指南和公开目录。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          severity: 'warning',
          data: { found: '政府公开指南', expected: '政府信息公开指南', characters: '信息' },
        },
      ],
    },
    {
      name: 'seed: 建议 left out',
      text: '公开人大代表、政协委员提案办理结果信息共11篇。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 14,
          severity: 'warning',
          data: { found: '人大代表、政协委员提案', expected: '人大代表建议、政协委员提案', characters: '建议' },
        },
      ],
    },
    {
      name: 'seed: a character left out',
      text: '公开内容包括一般公共预收支、政府性基金预算收支、三公经费等情况。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          severity: 'warning',
          data: { found: '一般公共预收支', expected: '一般公共预算收支', characters: '算' },
        },
      ],
    },
    {
      name: 'seed: 专注',
      text: '公共文化等社会高度专注、涉及群众切身利益的重点民生领域的信息公开工作。\n',
      errors: [
        {
          messageId: 'slip',
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          data: { found: '高度专注', expected: '“高度关注”' },
        },
      ],
    },
    {
      name: 'seed: the verb left out',
      text: '区级各部门均政务公开栏和区政务中心建设。\n',
      errors: [
        { messageId: 'unclear', line: 1, column: 6, endLine: 1, endColumn: 12, severity: 'warning', data: { found: '均政务公开栏' } },
      ],
    },
    {
      name: 'seed: the first character left out',
      text: '通过区政府网站公开大代表建议和政协委员提案办理结果信息204条。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 15,
          severity: 'warning',
          data: { found: '大代表建议', expected: '人大代表建议', characters: '人' },
        },
      ],
    },
    {
      name: 'corpus: a character left out',
      text: '三是探索推进公共企事业单信息公开规范化标准化建设。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 17,
          severity: 'warning',
          data: { found: '公共企事业单信息公开', expected: '公共企事业单位信息公开', characters: '位' },
        },
      ],
    },
    {
      name: 'one too many, one wrong, two in the wrong order',
      text: '完善政府信息公开开申请制度。\n公开政府信息工开指南。\n清理行政范规性文件。\n',
      errors: [
        {
          messageId: 'extra',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          data: { found: '政府信息公开开申请', expected: '政府信息公开申请', characters: '开' },
        },
        {
          messageId: 'wrong',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 11,
          severity: 'warning',
          data: { found: '政府信息工开指南', expected: '政府信息公开指南', characters: '工' },
        },
        {
          messageId: 'swapped',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 10,
          severity: 'warning',
          data: { found: '行政范规性文件', expected: '行政规范性文件', characters: '范规' },
        },
      ],
    },
    {
      name: 'certain slips are mended',
      text: '信息公开专栏己经建成，认真惯彻落实。\n',
      output: '信息公开专栏已经建成，认真贯彻落实。\n',
      errors: [
        {
          messageId: 'slip',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 9,
          severity: 'warning',
          data: { found: '己经', expected: '“已经”' },
        },
        {
          messageId: 'slip',
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 16,
          severity: 'warning',
          data: { found: '惯彻', expected: '“贯彻”' },
        },
      ],
    },
    {
      name: 'a word in many places, told once',
      text: '一是惯彻条例。\n二是惯彻要点。\n三是惯彻通知。\n四是惯彻意见。\n',
      output: '一是贯彻条例。\n二是贯彻要点。\n三是贯彻通知。\n四是贯彻意见。\n',
      errors: [
        {
          messageId: 'slips',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          severity: 'warning',
          data: { found: '惯彻', expected: '“贯彻”', count: 4 },
        },
      ],
    },
  ],
});
