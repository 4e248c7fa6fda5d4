import { css } from 'lit';

export const commandPaletteStyles = css`
  :host {
    position: fixed;
  }

  dialog {
    box-sizing: border-box;
    width: min(560px, calc(100vw - 24px));
    margin-top: min(14vh, 120px);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--card);
    color: var(--ink);
    font: 14px/20px var(--ui);
    box-shadow: 0 20px 60px light-dark(#1c191740, #000000b3);
    overflow: hidden;
  }

  dialog::backdrop {
    background: light-dark(#0c0a0966, #000000a0);
  }

  .field {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 0 16px;
    border-bottom: 1px solid var(--line);
    color: var(--ink3);
    --vaadin-icon-size: 16px;
  }

  input {
    flex: 1;
    min-width: 0;
    height: 52px;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    color: var(--ink);
    font: 16px/24px var(--ui);
  }

  input::placeholder {
    color: var(--ink3);
    opacity: 1;
  }

  kbd {
    padding: 0 5px;
    border: 1px solid var(--line);
    border-radius: 4px;
    font: 11px/16px var(--ui);
  }

  ul {
    max-height: min(420px, 60vh);
    margin: 0;
    padding: 6px;
    list-style: none;
    overflow: auto;
  }

  ul:not(:has(li)) {
    display: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 9px 10px;
    border-radius: 8px;
    cursor: pointer;
    --vaadin-icon-size: 16px;
  }

  li vaadin-icon {
    color: var(--ink3);
  }

  li[aria-selected='true'] {
    background: var(--accent-soft);
  }

  li[aria-selected='true'] vaadin-icon {
    color: var(--accent);
  }

  .label {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .hint {
    color: var(--ink2);
    font-size: 13px;
    white-space: nowrap;
  }

  .nothing {
    margin: 0;
    padding: 20px 16px;
    color: var(--ink2);
  }

  .quiet {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }
`;
