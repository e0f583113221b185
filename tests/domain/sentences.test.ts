import { expect, test } from '@jest/globals'
import { sentencesOf } from '../../src/domain/sentences.js'

test.each([
  [['Mission Freedom wurde am 1. Januar 2011 gegründet.', 'Der Sitz ist in Hamburg.']],
  [['So fanden es Siegel, Shaked und Lahav (o. J.) bei 700 Frauen.', 'Sie wurden online befragt.']],
  [['Manches hilft sofort, z. B. Frau und Kind zu trennen.', 'Manches nicht.']],
  [['Chambers et al. (2024) describe it, cf. Herman.', '“He left.”', 'She says so.']],
  [['The tie fell by 27 %.', '43 women were asked.']],
])('a full stop that belongs to a word ends no sentence: %j', (sentences) => {
  expect(sentencesOf(sentences.join(' ')).map((one) => one.trim())).toEqual(sentences)
})
