import type { Language } from '../../domain/language.js'
import { COURSE_ENGLISH } from './course-english.js'
import { COURSE_GERMAN } from './course-german.js'
import type { CourseWords } from './course-text.js'

export const COURSE_WORDS: Readonly<Record<Language, CourseWords>> = { en: COURSE_ENGLISH, de: COURSE_GERMAN }
