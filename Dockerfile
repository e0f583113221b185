# Not built in our CI, which has no Docker engine; tests/storage/container.test.ts lints it and runs its health check.
#   docker build -t secure-base .
#   docker run --read-only --tmpfs /tmp -v "$PWD/knowledge:/knowledge:ro" -v secure-base:/data -p 127.0.0.1:3978:3978 \
#     --env-file .env -e HOST=0.0.0.0 -e PORT=3978 -e KNOWLEDGE_DIR=/knowledge -e DATA_DIR=/data secure-base
# A .env made of .env.example says where these lie outside; what -e says comes before it.

# better-sqlite3 and hnswlib-node are compiled where no prebuilt one can be had; the compiler stays behind in this stage.
FROM node:24-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund && npm rebuild better-sqlite3 hnswlib-node
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY adapters ./adapters
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    KNOWLEDGE_DIR=/knowledge \
    DATA_DIR=/data
WORKDIR /app
# Owned by root: what runs cannot change itself. Only /data is written.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Read by the commands `teams package` and `playground`, beside the code.
COPY --from=build /app/adapters/teams/manifest ./adapters/teams/manifest
COPY --from=build /app/adapters/teams/playground ./adapters/teams/playground
COPY knowledge /knowledge
RUN install -d -m 0700 -o node -g node /data
USER node
VOLUME ["/data"]
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/app/main.js"]
