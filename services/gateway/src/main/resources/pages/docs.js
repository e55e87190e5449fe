"use strict";

const language = document.documentElement.lang;

window.ui = SwaggerUIBundle({
  dom_id: "#swagger-ui",
  url: "/v1/openapi.json?lang=" + language,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers["Accept-Language"] = language;
    return request;
  },
});
