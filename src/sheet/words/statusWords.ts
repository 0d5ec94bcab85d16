// Words that say a sale did not stand: returned, cancelled, lost; and yes and no.
import { plain } from "./plain";

const YES = new Set(["yes", "y", "true", "tak", "t", "x", "1", "prawda", "ok", "v"]);
const RETURNED = /^(return(s|ed)?|refund(ed)?|zwrot(y)?|zwrocon[aeoy]|reklamacja uznana|odeslan[aeoy]|fully returned)\b/;
const CANCELLED = /^(cancel(l?ed)?|cancellation|void(ed)?|lost|closed lost|rejected|declined|withdrawn|anulowan[aeoy]|anul|odwolan[aeoy]|odrzucon[aeoy]|rezygnacja|przegran[aey]|utracon[aey]|wycofan[aeoy]|storno|skreslon[aeoy])\b/;
const NO_SALE = /^(quote|quotation|pro ?forma|pro ?forma invoice|oferta|wycena|faktura pro ?forma|payments?|wplat[ay])$/;
const DOCUMENT = /^((new|sales?|tax|vat|final|advance|customer|cash|purchase) )*(invoices?|inv|si|sc|orders?|so|sales?|receipts?|bill|credit|credit (note|memo)s?|cn|debit (note|memo)s?|corrections?|faktur[ay]|fv|fa|fs|fvs|paragony?|par|pa|korekt[ay]|kor|fk|fkor|not[ay]|rachun(ek|ki)|zamowieni[ae]|sprzedaz)\b/;
/** Never "Korekta": one may add as well. SI and SC are Sage's invoices and credits. */
const CREDIT_NOTE = /^(((sales?|customer|tax|vat) )?credit( (note|memo|invoice)s?)?|cn|sc|(faktura|nota) kredytowa|nota uznaniowa|(faktura )?(korekta|korygujaca) (in minus|zmniejszajaca))$/;
const WON = /^(won|closed won|wygran[aey]|sprzedan[aeoy]|zamknieta wygrana|deal won|win|success|sukces|sold|podpisan[aey])\b/;
const LOST = /^(lost|closed lost|przegran[aey]|utracon[aey]|odrzucon[aeoy]|stracon[aey]|rejected|declined|no deal|zamknieta przegrana|dead|disqualified)\b/;

export const isYes = (text: string): boolean => YES.has(plain(text)) || /^[✓✔☑]$/.test(text.trim());
export const isReturnedWord = (text: string): boolean => RETURNED.test(plain(text));
export const isCancelledWord = (text: string): boolean => CANCELLED.test(plain(text)) || NO_SALE.test(plain(text));
/** Returned or cancelled. */
export const isUndoneWord = (text: string): boolean => isReturnedWord(text) || isCancelledWord(text);
/** A document or a sale: "Invoice", "Credit note", "Faktura VAT". */
export const isDocumentWord = (text: string): boolean => DOCUMENT.test(plain(text));
/** A document that takes from the sales. */
export const isCreditNoteWord = (text: string): boolean => CREDIT_NOTE.test(plain(text));

/** Stages of a lead. Neither won nor lost: still open. */
export const isWonWord = (text: string): boolean => WON.test(plain(text));
export const isLostWord = (text: string): boolean => LOST.test(plain(text));

/** Why a lead was lost, as far as a diagnosis asks. */
export const isPriceReason = (text: string): boolean => /\b(price|pricing|cost|costs|expensive|budget|discount|cheaper|cena|ceny|cenie|drogo|drozej|drogi|koszt|koszty|rabat|tansz\w*|budzet\w*)\b/.test(plain(text));
export const isProductReason = (text: string): boolean => /\b(product|products|quality|feature|features|functionality|spec|specs|fit|defect|produkt|produktu|jakosc|jakosci|funkcj\w*|parametr\w*|asortyment\w*|niedopasowan\w*|wada|wady)\b/.test(plain(text));

/** Kinds of cases that are no complaint: somebody asks. */
export const isQuestionWord = (text: string): boolean => /^(question|enquiry|inquiry|query|request|information|info|pytani\w*|zapytani\w*|prosba|informacj\w*)\b/.test(plain(text));

/** A segment that is the one aimed at. */
export const isTargetWord = (text: string): boolean => /^(target\w*|core|icp|key|docelow\w*|grupa docelowa|cel|kluczow\w*)\b/.test(plain(text));
