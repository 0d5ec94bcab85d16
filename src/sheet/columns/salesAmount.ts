// What a sale brings: its amount; where that is missing quantity × unit price, less the discount.
import type { LiveColumn } from "./liveColumns";
import type { ColumnRole } from "../roles";

/** @returns per stored row; NaN where neither way gives an amount. An amount that cannot be read is not replaced. */
export function salesAmount(live: readonly LiveColumn[]): (row: number) => number {
  const column = (role: ColumnRole): LiveColumn | undefined => live.find((one) => one.role === role);
  const amount = column("amount")?.amounts;
  const quantity = column("quantity")?.amounts;
  const price = column("unitPrice")?.amounts;
  const discount = column("discount");
  const product = (row: number): number => {
    if (!quantity || !price) return NaN;
    const gross = quantity.at(row) * price.at(row);
    const less = discount?.amounts?.at(row) ?? NaN;
    const net = Number.isNaN(less) ? gross : discount!.share ? gross * (1 - less) : gross - less;
    return Number.isNaN(net) ? NaN : Number(net.toPrecision(15));
  };
  if (!amount) return product;
  return (row) => {
    const value = amount.at(row);
    return Number.isNaN(value) && amount.troubleAt(row) === null ? product(row) : value;
  };
}
