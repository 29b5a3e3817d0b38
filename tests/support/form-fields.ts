/** The fields of an editor's form, as a person finds them: by their names. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { inspect } from '../../src/records/inspect.ts';
import { fileNow } from './open-forms.ts';

export class FormFields {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Its names have signs round them that keep the direction of letters. */
  field(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('group', { name: `“\u2068${name}\u2069” Field`, exact: true }).first();
  }

  /** Fields are drawn as they come into view. */
  async show(wanted: Locator): Promise<Locator> {
    await this.page.mouse.move(250, 500);
    for (let times = 0; times < 60 && !(await wanted.isVisible()); times += 1) {
      await this.page.mouse.wheel(0, 500);
      await this.page.waitForTimeout(40);
    }
    await wanted.scrollIntoViewIfNeeded();
    return wanted;
  }

  async write(wanted: Locator, text: string): Promise<void> {
    await (await this.show(wanted)).fill(text);
  }

  /** From a list that opens, or from buttons or boxes where there are few. */
  async choose(name: string, option: string, within?: Locator): Promise<void> {
    const field = await this.show(this.field(name, within));
    const list = field.getByRole('combobox');
    const few = field.getByRole('radio', { name: option }).or(field.getByRole('checkbox', { name: option }));
    await list.or(few).first().waitFor();
    if ((await few.count()) > 0) return few.first().click();
    await list.click();
    await this.page.getByRole('option', { name: option, exact: true }).first().click();
  }

  /** A further entry of a list. */
  async add(name: string): Promise<Locator> {
    const list = await this.show(this.field(name));
    await list.getByRole('button', { name: /^Add/ }).first().click();
    return list;
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** What a file holds once it holds it: the word that an entry is saved may still stand there from the one before. */
  async fileOnceIn(path: string, expected: string | RegExp): Promise<string> {
    await expect.poll(async () => (await fileNow(this.page, path)) ?? '', { timeout: 20_000 }).toMatch(expected);
    return (await fileNow(this.page, path))!;
  }

  /** What the check of the content says with these files as they are now. */
  async checked(...changed: string[]): Promise<string[]> {
    const above = mkdtempSync(join(tmpdir(), 'early-help-forms-'));
    try {
      cpSync('content', join(above, 'content'), { recursive: true });
      for (const path of changed) writeFileSync(join(above, path), (await fileNow(this.page, path))!);
      const { errors } = await inspect(join(above, 'content'), '2026-11-26');
      return errors.map(({ file, field, expected }) => `${file} ${field}: ${expected}`);
    } finally {
      rmSync(above, { recursive: true, force: true });
    }
  }
}
