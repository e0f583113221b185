/** Which server, which model: OpenAI, or one that speaks its API; or Azure. */
export type ModelServer =
  | {
      readonly apiKey: string
      /** `null` = OpenAI's own. */
      readonly baseUrl: string | null
      readonly model: string
    }
  | {
      readonly apiKey: string
      /** Up to and with `/openai/deployments`. */
      readonly basePath: string
      readonly deployment: string
      readonly apiVersion: string
    }
