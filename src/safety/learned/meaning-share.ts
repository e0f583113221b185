/** How much the net of meanings counts beside the sum of signs, concepts and wordings; chosen by cross-validation. */
export const MEANING_SHARE = 0.5
/** The same for which danger it is. */
export const CATEGORY_SHARE = 0.75
