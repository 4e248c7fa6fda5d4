import { describe, expect, it } from 'vitest';
import { TOO_LONG } from '../../../frontend/editor/page/body-limits.js';
import { TOO_MANY_CELLS } from '../../../frontend/editor/page/pasting.js';
import { contentOf, item, openBody, paragraph, pasteHtml, pasteText, text } from './support/body.js';

const BOLD = { type: 'bold' };
const ITALIC = { type: 'italic' };

function pasted(html: string): unknown {
  const editor = openBody();
  pasteHtml(editor, html);
  return contentOf(editor);
}

describe('what is pasted keeps its structure, drops its style and fits the schema', () => {
  it('from Word: headings, inline styles, and lists that are only paragraphs', () => {
    const listItem = (level: number, marker: string, words: string) =>
      `<p class="MsoListParagraph" style="text-indent:-.25in;mso-list:l0 level${level} lfo1"><!--[if !supportLists]-->` +
      `<span style="mso-list:Ignore">${marker}<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;</span></span>` +
      `<!--[endif]-->${words}<o:p></o:p></p>`;
    const html = `<html><head><style>p.MsoNormal {margin:0}</style><meta name="Generator" content="Word"></head><body>
      <!--StartFragment--><h1>Before you arrive<o:p></o:p></h1>
      <p class="MsoNormal">Eat <b style="mso-bidi-font-weight:normal">nothing</b> for <span style="font-style:italic">four</span> hours.</p>
      ${listItem(1, '·', 'Card')}
      ${listItem(1, '·', 'Medicines')}
      ${listItem(2, 'o', 'with doses')}
      ${listItem(1, '·', 'Headphones')}<!--EndFragment--></body></html>`;
    expect(pasted(html)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Before you arrive')] },
      paragraph('Eat ', text('nothing', BOLD), ' for ', text('four', ITALIC), ' hours.'),
      {
        type: 'bulletList',
        content: [
          item(paragraph('Card')),
          item(paragraph('Medicines'), { type: 'bulletList', content: [item(paragraph('with doses'))] }),
          item(paragraph('Headphones')),
        ],
      },
    ]);
  });

  it('from Word: numbered lists keep where they start', () => {
    const html =
      '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">3.</span>third</p>' +
      '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">4.</span>fourth</p>';
    expect(pasted(html)).toEqual([
      { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('third')), item(paragraph('fourth'))] },
    ]);
  });

  it('from Google Docs: its wrapper is not bold, its spans are', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
      <h5 dir="ltr"><span style="font-weight:400">Dose</span></h5><br>
      <p dir="ltr" style="line-height:1.38"><span style="font-weight:400">Plain, </span><span style="font-weight:700">strong</span><span style="font-weight:400;vertical-align:super">2</span></p>
      <ul><li dir="ltr"><p role="presentation"><span>one</span></p></li></ul></b>`;
    expect(pasted(html)).toEqual([
      { type: 'heading', attrs: { level: 4 }, content: [text('Dose')] },
      paragraph('Plain, ', text('strong', BOLD), text('2', { type: 'superscript' })),
      { type: 'bulletList', content: [item(paragraph('one'))] },
    ]);
  });

  it('from a web page: scripts, images and frames are gone, and so are links that may not stand', () => {
    const html = `<div onclick="steal()"><script>alert(1)</script><style>p { color: red }</style>
      <h1 style="color:red">Title</h1><p>See <a href="https://clinic.example/a" target="_blank" onclick="x()">our page</a>,
      <a href="javascript:alert(1)">not this</a><img src="x" onerror="alert(1)"> or <a href="file:///C:/notes.txt">that</a>.</p>
      <iframe src="https://evil.example"></iframe></div>`;
    expect(pasted(html)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Title')] },
      paragraph(
        'See ',
        text('our page', { type: 'link', attrs: { href: 'https://clinic.example/a' } }),
        ', not this or that.',
      ),
    ]);
  });

  const cell = (type: 'tableHeader' | 'tableCell', ...content: object[]) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content,
  });
  const row = (...content: object[]) => ({ type: 'tableRow', content });

  it('tables stay tables', () => {
    const html = '<table><tr><th>Drug</th><th>Dose</th></tr><tr><td><p>Ketamine</p></td><td>0.5 mg</td></tr></table>';
    expect(pasted(html)).toEqual([
      {
        type: 'table',
        content: [
          row(cell('tableHeader', paragraph('Drug')), cell('tableHeader', paragraph('Dose'))),
          row(cell('tableCell', paragraph('Ketamine')), cell('tableCell', paragraph('0.5 mg'))),
        ],
      },
    ]);
  });

  it('from Word: the first row of a table is its header where no cell says so, and is not bold twice', () => {
    const html = `<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>Drug<o:p></o:p></b></p></td>
      <td><p class=MsoNormal><b>Dose</b></p></td></tr><tr><td><h3>Ketamine</h3></td>
      <td><table><tr><td>0.5</td><td>mg</td></tr></table></td></tr></table>`;
    expect(pasted(html)).toEqual([
      {
        type: 'table',
        content: [
          row(cell('tableHeader', paragraph('Drug')), cell('tableHeader', paragraph('Dose'))),
          row(
            cell('tableCell', paragraph(text('Ketamine', BOLD))),
            cell('tableCell', paragraph('0.5'), paragraph('mg')),
          ),
        ],
      },
    ]);
  });

  it('a table that only lays out a page is what stands in it', () => {
    expect(pasted('<table role="presentation"><tr><td><h2>Dose</h2></td><td><p>0.5 mg</p></td></tr></table>')).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Dose')] },
      paragraph('0.5 mg'),
    ]);
  });

  it('ten thousand cells are refused with a sentence, at once, and change nothing', () => {
    const told: string[] = [];
    const editor = openBody(
      { type: 'doc', content: [paragraph('Before')] },
      { tell: (sentence) => told.push(sentence) },
    );
    editor.commands.selectAll();
    pasteHtml(editor, `<table>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(100)}</table>`);
    expect(told).toEqual([TOO_MANY_CELLS]);
    expect(contentOf(editor)).toEqual([paragraph('Before')]);
    pasteHtml(editor, '<p>After</p>');
    expect(editor.state.doc.textContent).toBe('After');
  });

  it('from Google Docs: nested lists stand beside their item', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-2"><ul><li dir="ltr" aria-level="1"><p>one</p></li>
      <ul><li dir="ltr" aria-level="2"><p>one and a half</p></li></ul><li><p>two</p></li></ul></b>`;
    expect(pasted(html)).toEqual([
      {
        type: 'bulletList',
        content: [
          item(paragraph('one'), { type: 'bulletList', content: [item(paragraph('one and a half'))] }),
          item(paragraph('two')),
        ],
      },
    ]);
  });

  it('from LibreOffice: fonts and colours go, structure stays', () => {
    const html = `<html><head><meta name="generator" content="LibreOffice 24.8 (Linux)"/><style>p { line-height: 115% }</style>
      </head><body><h1 class="western"><font face="Liberation Sans"><b>Aftercare</b></font></h1>
      <p style="margin-bottom: 0in"><font color="#c9211e">Rest</font> for <i>a day</i>.</p>
      <ol start="2"><li><p style="margin-bottom: 0in">Eat</p></li></ol></body></html>`;
    expect(pasted(html)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Aftercare')] },
      paragraph('Rest for ', text('a day', ITALIC), '.'),
      { type: 'orderedList', attrs: { start: 2 }, content: [item(paragraph('Eat'))] },
    ]);
  });

  it('what opens and what defines is a question with its answer', () => {
    const question = (words: string, answer: string) => ({
      type: 'questionAndAnswer',
      content: [
        { type: 'question', content: [text(words)] },
        { type: 'answer', content: [paragraph(answer)] },
      ],
    });
    const html =
      '<details><summary>Does it hurt?</summary><p>A little.</p></details>' +
      '<dl><dt>Can I drive?</dt><dd>Not on that day.</dd></dl>';
    expect(pasted(html)).toEqual([
      question('Does it hurt?', 'A little.'),
      question('Can I drive?', 'Not on that day.'),
    ]);
  });

  it('what is hidden, deleted or commented on is not text', () => {
    const html =
      '<p>Eat <del>something</del><span style="display:none">secret</span><a style="mso-comment-reference:A_1"></a>nothing.</p>' +
      '<div style="mso-element:comment-list"><p>Who says so?</p></div>';
    expect(pasted(html)).toEqual([paragraph('Eat nothing.')]);
  });

  it('our own callouts and calls to action survive being copied and pasted', () => {
    const body = {
      type: 'doc',
      content: [
        { type: 'callout', attrs: { kind: 'emergency' }, content: [paragraph('Call 911.')] },
        { type: 'callToAction', attrs: { label: 'Book a visit', href: '/book' }, content: [text('Ready?')] },
      ],
    };
    expect(pasted(openBody(body).getHTML())).toEqual(body.content);
  });

  it('a call to action that leads somewhere it may not is no button', () => {
    const html = '<div data-call-to-action data-label="Go" data-href="javascript:alert(1)"><p>Ready?</p></div>';
    expect(pasted(html)).toEqual([paragraph('Ready?')]);
  });

  it('plain text becomes paragraphs, and stays what it is where it looks like Markdown', () => {
    const editor = openBody();
    pasteText(editor, 'First **line**\r\n\r\nSecond\u0000 line\u0007\ud800');
    expect(contentOf(editor)).toEqual([paragraph('First **line**'), paragraph('Second line')]);
  });

  it('plain text that numbers its lines is text, too', () => {
    const editor = openBody();
    pasteText(editor, '1. one\n\n2. two');
    expect(contentOf(editor)).toEqual([paragraph('1. one'), paragraph('2. two')]);
  });

  it('what is too long for an article is refused with a sentence, and changes nothing', () => {
    const told: string[] = [];
    const editor = openBody(undefined, { tell: (sentence) => told.push(sentence) });
    pasteText(editor, 'x'.repeat(2_000_001));
    expect(told).toEqual([TOO_LONG]);
    expect(editor.state.doc.textContent).toBe('');
  });
});
