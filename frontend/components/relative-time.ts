import { html, LitElement } from 'lit';
import { now } from './server-clock.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const nearby = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const toTheSecond = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });

function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

/** How a person would put it: "just now", "12 minutes ago", "yesterday", "in 3 days", "12 Mar 2025". */
export function inWords(time: Date, now: Date): string {
  const distance = time.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < 45_000) {
    return 'just now';
  }
  if (size < hour) {
    return nearby.format(Math.sign(distance) * Math.max(1, Math.round(size / minute)), 'minute');
  }
  const days = Math.round((startOfDay(time) - startOfDay(now)) / day);
  if (size < 12 * hour || days === 0) {
    return nearby.format(Math.sign(distance) * Math.round(size / hour), 'hour');
  }
  if (Math.abs(days) < 30) {
    return nearby.format(days, 'day');
  }
  return (time.getFullYear() === now.getFullYear() ? thisYear : otherYear).format(time);
}

/** All that stand on the page, told together so that one timer serves a long list. */
const shown = new Set<RelativeTime>();
setInterval(() => shown.forEach((element) => element.requestUpdate()), 30_000);

/** A moment in words, with the exact time and zone on hover. It stays right without asking the server. */
class RelativeTime extends LitElement {
  static override properties = { datetime: {}, exact: { type: Boolean } };

  declare datetime: string;
  declare exact: boolean;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    shown.add(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    shown.delete(this);
  }

  protected override render() {
    const time = new Date(this.datetime ?? '');
    if (Number.isNaN(time.getTime())) {
      return '';
    }
    const words = this.exact ? toTheSecond.format(time) : inWords(time, now());
    return html`<time datetime=${this.datetime} title=${exact.format(time)}>${words}</time>`;
  }
}

customElements.define('relative-time', RelativeTime);
