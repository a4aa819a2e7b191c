# docker build -t citelint . && docker run --rm -v "$PWD:/texts:ro" citelint
FROM node:22-alpine AS build
WORKDIR /citelint
COPY . .
RUN npm ci --silent && npm pack --silent --ignore-scripts --pack-destination /

FROM node:22-alpine
COPY --from=build /citelint-*.tgz /tmp/citelint.tgz
RUN npm install --global --ignore-scripts /tmp/citelint.tgz && rm /tmp/citelint.tgz
USER node
WORKDIR /texts
ENTRYPOINT ["citelint"]
