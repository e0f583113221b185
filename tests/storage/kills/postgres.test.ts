import { describe } from '@jest/globals'
import { engineFor } from '../support/both-engines.js'
import { killSuite } from './kill-suite.js'

describe('kill -9 while steps are written, on PostgreSQL', () => killSuite(engineFor('postgres')))
