# The monitor in a container: stays, and looks at each source when it is due. What is known and the site are in /watch,
# so mount a volume there. docs/run-it-yourself.md has the command lines.
#
# The tag is exact. To pin the bytes too, put the digest that your registry shows behind it (node:…@sha256:…).
FROM node:24.21.0-bookworm-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY shared ./shared
COPY monitor ./monitor

# Whoever breaks into the program can write in this folder and nowhere else.
RUN mkdir /watch && chown node:node /watch
USER node
WORKDIR /watch
VOLUME ["/watch"]

# `status` ends with 1 where some source cannot be trusted or is too old.
HEALTHCHECK --interval=15m --timeout=30s --start-period=10m --retries=2 \
  CMD ["node", "/app/monitor/start.js", "status"]
ENTRYPOINT ["node", "/app/monitor/start.js"]
CMD ["watch"]
