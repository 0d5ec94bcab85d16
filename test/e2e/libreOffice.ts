// LibreOffice where it is installed (SOFFICE_PATH, else soffice on the path): opens a workbook, works out every formula anew, and saves it.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";

/** null: it is not installed here. */
export const soffice = ((): string | null => {
  const named = process.env["SOFFICE_PATH"] ?? spawnSync("sh", ["-c", "command -v soffice"], { encoding: "utf8" }).stdout.trim();
  return named === "" ? null : named;
})();

/** The results that are kept beside formulas in the file are taken out, so that none of them can be believed.
 * @returns where the workbook lies, as LibreOffice computed it */
export function recalculated(program: string, file: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-office-"));
  const files = unzipSync(new Uint8Array(fs.readFileSync(file)));
  for (const [name, bytes] of Object.entries(files))
    if (name.startsWith("xl/worksheets/sheet")) files[name] = Buffer.from(Buffer.from(bytes).toString("utf8").replace(/(<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>))<v>[\s\S]*?<\/v>/g, "$1"));
  const bare = path.join(folder, "bare.xlsx");
  fs.writeFileSync(bare, zipSync(files));
  const out = path.join(folder, "out");
  execFileSync(program, ["--headless", `-env:UserInstallation=file://${path.join(folder, "profile")}`, "--convert-to", "xlsx", "--outdir", out, bare], { stdio: "ignore", timeout: 110_000 });
  return path.join(out, "bare.xlsx");
}
