// The certificate of https://localhost: the trusted one that office-addin-dev-certs has installed, else one made here and kept.
// Nothing is ever installed and nobody is asked.
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./paths.mjs";

const DAYS = 365;

/** @returns {Promise<{key: string, cert: string, trusted: boolean}>} */
export async function certificate() {
  return (await installed()) ?? (await ownCertificate(path.join(root, "node_modules", ".cache", "sales-desk")));
}

/** What Chromium calls the certificate's SPKI hash: base64 of SHA-256 over its public key. */
export function spkiHash(cert) {
  const key = new crypto.X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return crypto.createHash("sha256").update(key).digest("base64");
}

async function installed() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [keyFile, certFile] = [path.join(folder, "localhost.key"), path.join(folder, "localhost.crt")];
  if (!fs.existsSync(keyFile) || !fs.existsSync(certFile)) return null;
  try {
    const { default: devCertificates } = await import("office-addin-dev-certs");
    if (!devCertificates.verifyCertificates(certFile, keyFile)) return null;
    return { key: fs.readFileSync(keyFile, "utf8"), cert: fs.readFileSync(certFile, "utf8"), trusted: true };
  } catch {
    // no way to tell whether it is trusted: then it is not
    return null;
  }
}

async function ownCertificate(folder) {
  const [keyFile, certFile] = [path.join(folder, "localhost.key"), path.join(folder, "localhost.crt")];
  if (!fs.existsSync(keyFile) || !fs.existsSync(certFile) || !stillValid(fs.readFileSync(certFile))) {
    const { generate } = (await import("selfsigned")).default;
    const made = await generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      algorithm: "sha256",
      notAfterDate: new Date(Date.now() + DAYS * 86_400_000),
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] }],
    });
    fs.mkdirSync(folder, { recursive: true });
    // two servers may start at once: each pair is whole before it takes its place
    const pair = fs.mkdtempSync(path.join(folder, "new-"));
    fs.writeFileSync(path.join(pair, "key"), made.private, { mode: 0o600 });
    fs.writeFileSync(path.join(pair, "cert"), made.cert);
    fs.renameSync(path.join(pair, "key"), keyFile);
    fs.renameSync(path.join(pair, "cert"), certFile);
    fs.rmSync(pair, { recursive: true });
    return { key: made.private, cert: made.cert, trusted: false };
  }
  return { key: fs.readFileSync(keyFile, "utf8"), cert: fs.readFileSync(certFile, "utf8"), trusted: false };
}

const stillValid = (cert) => Date.parse(new crypto.X509Certificate(cert).validTo) > Date.now() + 7 * 86_400_000;
