// Rung 6, marketing and the target group: fewer leads, fewer of the right ones, fewer won; and did new customers bring less than old ones, each against their base?
import { NO_TEXT } from "../../column";
import { contrast, type Contrast } from "../contrast";
import { clearest, type Finding, type Need, type Rung } from "../finding";
import { countsCompared, sharesCompared, type Change } from "../rates";
import { slotsAmong, slotsOf } from "../slots";
import { isIn, type Study } from "../study";

/** A source with fewer leads in the base is not looked at by itself. */
const FEWEST_LEADS = 20;

interface Lead {
  readonly opened: "base" | "now" | null;
  readonly closed: "base" | "now" | null;
  readonly won: boolean;
  readonly amount: number;
  readonly target: boolean | null;
  readonly source: string;
}

interface Sign {
  readonly code: string;
  readonly group: string | null;
  readonly change: Change | null;
  /** Leads of that kind that are missing; those won among them count. */
  readonly missing: number;
}

export function marketingRung(study: Study): Rung {
  const { facts: { leads }, base, now, columns } = study;
  const needs: Need[] = leads ? [...(leads.source || leads.campaign ? [] : [{ code: "source" }]), ...(leads.target ? [] : [{ code: "target" }])] : [{ code: "leads" }];
  if (!leads || !base) return { rung: "marketing", findings: [], remarks: [], needs, hasData: false };
  const all = leadsOf(study);
  const days = { base: base.to - base.from + 1, now: now.to - now.from + 1 };
  const opened = (side: "base" | "now", isMeant: (lead: Lead) => boolean = () => true) => all.filter((lead) => lead.opened === side && isMeant(lead)).length;
  const counts = (isMeant?: (lead: Lead) => boolean) => ({ base: opened("base", isMeant), now: opened("now", isMeant) });
  const fewer = (code: string, group: string | null, { base: before, now: after }: { readonly base: number; readonly now: number }): Sign => ({
    code, group, change: countsCompared({ count: before, exposure: days.base }, { count: after, exposure: days.now }), missing: Math.max(0, (before / days.base) * days.now - after),
  });
  const sources = [...new Set(all.map(({ source }) => source))].filter((source) => source !== "").sort();
  const decided = all.filter(({ closed }) => closed !== null);
  const wins = (side: "base" | "now") => ({ count: decided.filter((lead) => lead.closed === side && lead.won).length, of: decided.filter((lead) => lead.closed === side).length });
  const known = all.filter(({ target }) => target !== null);
  const aimed = (side: "base" | "now") => ({ count: known.filter((lead) => lead.opened === side && lead.target).length, of: known.filter((lead) => lead.opened === side).length });
  const signs: Sign[] = [
    fewer("marketing-leads", null, counts()),
    ...sources.map((source) => ({ source, ...counts((lead) => lead.source === source) })).filter((one) => one.base >= FEWEST_LEADS).map(({ source, ...both }) => fewer("marketing-source", source, both)),
    ...(known.length ? [{ code: "marketing-target", group: null, change: sharesCompared(aimed("base"), aimed("now")), missing: Math.max(0, (aimed("base").count / Math.max(1, aimed("base").of)) * aimed("now").of - aimed("now").count) }] : []),
    { code: "marketing-won", group: null, change: sharesCompared(wins("base"), wins("now")), missing: Math.max(0, (wins("base").count / Math.max(1, wins("base").of)) * wins("now").of - wins("now").count) },
  ];
  const winRate = decided.length ? decided.filter(({ won }) => won).length / decided.length : 0;
  const paid = decided.filter(({ won, amount }) => won && amount > 0).map(({ amount }) => amount);
  const worth = paid.length ? paid.reduce((sum, amount) => sum + amount, 0) / paid.length : NaN;
  const sign = clearest(signs.flatMap(({ change, ...one }) => (change ? [{ ...one, change, worse: change.now < change.base }] : [])));
  const findings: Finding[] = [];
  if (sign) {
    const { missing, ...found } = sign;
    const wonMissing = found.code === "marketing-won" ? missing : missing * winRate;
    findings.push({ ...found, rung: "marketing", ...newCustomers(study), most: worth === worth ? wonMissing * worth : null, values: { missing: Math.round(missing), winRate, worth: worth === worth ? worth : 0 } });
  }
  return { rung: "marketing", findings, remarks: [], needs: [...needs, ...(columns.namesCustomers ? [] : [{ code: "customer" }])], hasData: findings.length > 0 };
}

function leadsOf(study: Study): Lead[] {
  const { facts: { leads }, columns, base, now, ownPeople, isCompany } = study;
  if (!leads) return [];
  const people = leads.person && columns.person ? slotsAmong(leads.person, columns.person) : null;
  const sources = leads.source ?? leads.campaign;
  const names = sources && slotsOf(sources);
  const side = (day: number) => (isIn(now, day) ? "now" : base && isIn(base, day) ? "base" : null);
  return Array.from({ length: leads.length }, (_, at) => at).flatMap((at): Lead[] => {
    const person = people?.[at] ?? -1;
    if (!isCompany && (person < 0 || !ownPeople[person])) return [];
    const source = sources && sources.codes[at] !== NO_TEXT ? names!.labels[names!.of[at]!]! : "";
    return [{ opened: side(leads.day[at]!), closed: side(leads.closed[at]!), won: leads.won[at] === 1, amount: leads.amount[at]!, target: leads.target ? leads.target[at] === 1 : null, source }];
  });
}

/** What customers new now bring against what those new in the base brought, beside the same of the old ones of each: who was new in the base is an old customer now. */
function newCustomers({ columns, base, now, pieces, draws, byCustomer }: Study): { readonly contrast: Contrast | null; readonly touched: Uint8Array } {
  const isNewNow = byCustomer((customer) => (columns.firstDay[customer]! >= now.from ? 1 : 0));
  const wasNew = byCustomer((customer) => (base !== null && isIn(base, columns.firstDay[customer]!) ? 1 : 0));
  const none = new Float64Array(pieces.length);
  // the base of every piece, then what it brings now: each on its own side
  const parts = { length: 2 * pieces.length, customer: twice(pieces.customer), base: joined(pieces.base, none), actual: joined(none, pieces.actual), expected: joined(pieces.expected, none) };
  const affected = joined(wasNew, isNewNow);
  const unaffected = affected.map((part, at) => (parts.customer[at]! < 0 ? 0 : 1 - part));
  const tells = columns.namesCustomers && base !== null && columns.since < base.from;
  return { contrast: tells ? contrast(parts, { affected, unaffected }, { ...draws, blockOf: twice(draws.blockOf) }, null) : null, touched: Uint8Array.from(wasNew, (was, at) => was || isNewNow[at]!) };
}

const twice = (values: Int32Array): Int32Array => Int32Array.from({ length: 2 * values.length }, (_, at) => values[at % values.length]!);

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
