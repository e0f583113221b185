import type { Kysely } from 'kysely'
import { isLanguage } from '../domain/language.js'
import type { Consents, Preferences } from '../domain/stores.js'
import type { Schema } from './schema.js'

export function createPreferences(db: Kysely<Schema>): Preferences {
  return {
    language: async (person) => {
      const row = await db
        .selectFrom('preferences')
        .select('language')
        .where('person', '=', person)
        .executeTakeFirst()
      return isLanguage(row?.language) ? row.language : null
    },
    setLanguage: async (person, language, now) => {
      await db
        .insertInto('preferences')
        .values({ person, language, updated_at: now })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ language, updated_at: now }))
        .execute()
    },
  }
}

export function createConsents(db: Kysely<Schema>): Consents {
  return {
    give: async (person, kind, now) => {
      await db
        .insertInto('consents')
        .values({ person, kind, given_at: now })
        .onConflict((conflict) => conflict.columns(['person', 'kind']).doUpdateSet({ given_at: now }))
        .execute()
    },
    withdraw: async (person, kind) => {
      await db.deleteFrom('consents').where('person', '=', person).where('kind', '=', kind).execute()
    },
    has: async (person, kind) => {
      const row = await db
        .selectFrom('consents')
        .select('kind')
        .where('person', '=', person)
        .where('kind', '=', kind)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}
