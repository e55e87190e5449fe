"use strict";

const language = document.documentElement.lang;

// A read takes a key and needs none: a lock on it would say the contrary.
const lockWhatNeedsAKey = ({ React }) => ({
  wrapComponents: {
    OperationSummary: (Summary) => (props) => {
      const { operationProps } = props;
      const open = operationProps.get("security")?.some((requirement) => requirement.size === 0);
      return React.createElement(Summary, open ? { ...props, operationProps: operationProps.delete("security") } : props);
    },
  },
});

const parametersOf = (contract) => [
  ...Object.values(contract.components?.parameters ?? {}),
  ...Object.values(contract.paths).flatMap((path) =>
    [path, ...Object.values(path)].flatMap((place) => place.parameters ?? [])),
];

const tellExample = (parameter) => {
  const word = language === "fr" ? "Exemple : " : "Example: ";
  parameter.description = `${parameter.description ?? ""}\n\n${word}\`${parameter.example}\``;
  delete parameter.example;
};

// Swagger UI sends every example it knows: filters nobody chose, and one key for every write.
const leaveOptionalEmpty = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (contract) => {
          parametersOf(contract)
            .filter((parameter) => !parameter.required && parameter.example !== undefined)
            .forEach(tellExample);
          return update(contract);
        },
      },
    },
  },
});

window.ui = SwaggerUIBundle({
  dom_id: "#swagger-ui",
  url: "/v1/openapi.json?lang=" + language,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  validatorUrl: null,
  plugins: [lockWhatNeedsAKey, leaveOptionalEmpty],
  requestInterceptor: (request) => {
    request.headers["Accept-Language"] = language;
    return request;
  },
});

// The fragment of the address belongs to the operation that is shown.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main").focus();
});
