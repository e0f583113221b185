import { describeOnBothEngines } from '../support/both-engines.js'
import { storeContract } from './store-contract.js'

describeOnBothEngines('the stores', storeContract)
