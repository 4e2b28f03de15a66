/** Articles that moderators added. */
import type { Selectable, Transaction } from 'kysely';
import { writeAudit } from './audit.ts';
import type { Database } from './database.ts';
import { articleContent, articleRow, readRow } from './rows.ts';
import type { AddedArticle, ArticleChange, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { insertVersion, packVersion } from './versions.ts';

type Articles = Pick<Store, 'articles' | 'article' | 'addArticle' | 'changeArticles' | 'discardDraft'>;

export function createArticles(database: Database): Articles {
  const read = (row: Selectable<Tables['article']>): AddedArticle =>
    readRow(database, { table: 'article', key: row.id }, articleRow, row);

  return {
    async articles() {
      const rows = await database.read((db) =>
        db.selectFrom('article').selectAll().orderBy('number').execute(),
      );
      return rows.map(read);
    },

    async article(id) {
      const row = await database.read((db) =>
        db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst(),
      );
      return row && read(row);
    },

    async addArticle(article) {
      const { id, addedBy } = article;
      const content = JSON.stringify(articleContent.parse(article));
      return await database.change(async (db) => {
        const at = new Date();
        const added = await db
          .insertInto('article')
          .values({
            id,
            state: 'draft',
            content,
            added_by: JSON.stringify(addedBy),
            added_at: at.toISOString(),
            changed_at: at.toISOString(),
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .execute();
        if (added.length === 0) return false;
        await writeAudit(db, { at, actor: addedBy, action: 'article added', subject: id });
        return true;
      });
    },

    async changeArticles(change) {
      // Packed before the transaction, so that no other writer waits for it.
      const version = change.version && (await packVersion(change.version));
      return await database.change(async (db) => {
        if (!(await canMove(db, change))) return false;
        const at = new Date();
        for (const { id, to, action } of change.moves) {
          const state = { state: to, changed_at: at.toISOString() };
          await db.updateTable('article').set(state).where('id', '=', id).execute();
          await writeAudit(db, { at, actor: change.actor, action, subject: id });
        }
        if (version) await insertVersion(db, at, version);
        if (change.audit) await writeAudit(db, change.audit);
        return true;
      });
    },

    discardDraft: (id, actor) =>
      database.change(async (db) => {
        const gone = await db
          .deleteFrom('article')
          .where('id', '=', id)
          .where('state', '=', 'draft')
          .returning('id')
          .execute();
        if (gone.length === 0) return false;
        await writeAudit(db, { at: new Date(), actor, action: 'article discarded', subject: id });
        return true;
      }),
  };
}

/** Whether each article is in the state it is to leave, by the time its turn comes. */
async function canMove(db: Transaction<Tables>, { moves }: ArticleChange): Promise<boolean> {
  if (moves.length === 0) return true;
  const rows = await db
    .selectFrom('article')
    .select(['id', 'state'])
    .where(
      'id',
      'in',
      moves.map(({ id }) => id),
    )
    .execute();
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return moves.every(({ id, from, to }) => {
    const fits = states.get(id) === from;
    states.set(id, to);
    return fits;
  });
}
