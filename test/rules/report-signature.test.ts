import rule from '../../src/rules/report-signature.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

const tables = `
<table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>0</td><td>5</td></tr></table>`;
const page = (end: string): string =>
  `<html><body><h1>清溪县水务局2018年政府信息公开工作年度报告</h1><p>2018年，我局公开信息12条，详情如下。</p><p>一、概述</p><p>公开信息12条。</p><p>二、依申请公开情况</p><p>收到2件，均未收费。</p>${end}</body></html>`;

RuleTester.run(rule, {
  valid: [
    { name: 'body and date', format: 'html', edition: '2014', text: page('<p>清溪县水务局</p><p>2019年1月20日</p>') },
    {
      name: 'text taken out of a page may have lost it',
      text: `一、总体情况\n2023年公开12条。\n二、主动公开政府信息情况\n2件。\n${tables}`,
      inapplicable: 'no-such-part',
    },
    { name: 'no report', text: '今天天气很好。\n', inapplicable: 'not-a-report' },
  ],
  invalid: [
    {
      name: 'neither',
      format: 'html',
      edition: '2014',
      text: page(''),
      errors: [{ messageId: 'absent', line: 1, column: 128, endLine: 1, endColumn: 128, severity: 'warning', section: null }],
    },
    {
      name: 'no date',
      format: 'html',
      edition: '2014',
      text: page('<p>清溪县水务局</p>'),
      errors: [{ messageId: 'undated', line: 1, column: 135, endLine: 1, endColumn: 141, severity: 'warning' }],
    },
  ],
});
