// @ts-nocheck
// Generated from schemas/claims.schema.json by `npm run generate`. Do not edit.
const validateTop = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "top", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1 }, "title": { "type": "string", "pattern": "\\S" }, "documents": { "type": "array" }, "policy": { "$ref": "#/definitions/policy" }, "include": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "pattern": "\\S" } }, "sources": { "type": "array" }, "claims": { "type": "array" }, "rules": { "$ref": "#/definitions/severities" }, "overrides": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/override" } }, "coverage": { "$ref": "#/definitions/coverage" } }, "definitions": { "id": { "type": "string", "pattern": "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, "date": { "type": "string", "pattern": "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$" }, "day": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "severity": { "enum": ["error", "warning", "note", "off"] }, "severities": { "type": "object", "additionalProperties": { "$ref": "#/definitions/severity" } }, "document": { "type": "object", "additionalProperties": false, "required": ["id", "path"], "properties": { "id": { "$ref": "#/definitions/id" }, "path": { "type": "string", "pattern": "\\S" }, "language": { "type": "string", "pattern": "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" } } }, "policy": { "type": "object", "additionalProperties": false, "properties": { "profile": { "enum": ["draft", "review", "publish"] }, "grade": { "enum": ["cited", "quoted", "verified"] }, "minSources": { "type": "integer", "minimum": 1, "maximum": 100 }, "minTier": { "enum": ["primary", "secondary", "tertiary"] }, "maxAge": { "type": "integer", "minimum": 1, "maximum": 36500 } } }, "override": { "type": "object", "additionalProperties": false, "required": ["rules"], "properties": { "tags": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/tag" } }, "claims": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/definitions/id" } }, "rules": { "$ref": "#/definitions/severities" } } }, "suppression": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "type": "string" }, "reason": { "type": "string", "pattern": "\\S" } } }, "suppress": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/suppression" } }, "tag": { "type": "string", "pattern": "^\\S(?:.{0,98}\\S)?$" }, "source": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "type": "string", "pattern": "\\S" }, "publisher": { "type": "string", "pattern": "\\S" }, "author": { "type": "string", "pattern": "\\S" }, "party": { "type": "string", "pattern": "\\S" }, "url": { "type": "string", "pattern": "^https?://[^\\s/?#]+\\S*$" }, "published": { "$ref": "#/definitions/date" }, "accessed": { "$ref": "#/definitions/day" }, "tier": { "enum": ["primary", "secondary", "tertiary"] }, "origin": { "$ref": "#/definitions/id" }, "language": { "type": "string", "pattern": "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }, "retired": { "type": "object", "additionalProperties": false, "required": ["on", "why"], "properties": { "on": { "$ref": "#/definitions/day" }, "why": { "type": "string", "pattern": "\\S" } } }, "note": { "type": "string", "pattern": "\\S" }, "suppress": { "$ref": "#/definitions/suppress" } } }, "anchor": { "type": "object", "additionalProperties": false, "required": ["document", "exact"], "properties": { "document": { "$ref": "#/definitions/id" }, "exact": { "type": "string", "pattern": "\\S" }, "prefix": { "type": "string" }, "suffix": { "type": "string" } } }, "evidence": { "type": "object", "additionalProperties": false, "required": ["source", "stance"], "properties": { "source": { "$ref": "#/definitions/id" }, "stance": { "enum": ["supports", "refutes", "context"] }, "quote": { "type": "string", "pattern": "\\S" }, "locator": { "type": "string", "pattern": "\\S" }, "note": { "type": "string", "pattern": "\\S" } } }, "challenge": { "type": "object", "additionalProperties": false, "required": ["by", "on"], "properties": { "by": { "type": "string", "pattern": "\\S" }, "on": { "$ref": "#/definitions/day" }, "source": { "$ref": "#/definitions/id" }, "quote": { "type": "string", "pattern": "\\S" } } }, "cover": { "type": "object", "additionalProperties": false, "properties": { "source": { "$ref": "#/definitions/id" }, "quote": { "type": "string", "pattern": "\\S" }, "by": { "type": "string", "pattern": "\\S" }, "on": { "$ref": "#/definitions/day" } } }, "resolution": { "type": "object", "additionalProperties": false, "required": ["by", "on", "why", "covers"], "properties": { "by": { "type": "string", "pattern": "\\S" }, "on": { "$ref": "#/definitions/day" }, "why": { "type": "string", "pattern": "\\S" }, "covers": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/cover" } } } }, "claim": { "type": "object", "additionalProperties": false, "required": ["id", "claim", "status"], "properties": { "id": { "$ref": "#/definitions/id" }, "claim": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["measurement", "event", "attribution", "comparison", "forecast", "opinion", "definition"] }, "speaker": { "type": "string", "pattern": "\\S" }, "about": { "type": "string", "pattern": "\\S" }, "figure": { "type": "string", "pattern": "\\S" }, "date": { "$ref": "#/definitions/date" }, "anchors": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/anchor" } }, "status": { "enum": ["sourced", "disputed", "unverified"] }, "reason": { "type": "string", "pattern": "\\S" }, "evidence": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/evidence" } }, "challenges": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/challenge" } }, "resolution": { "$ref": "#/definitions/resolution" }, "derivation": { "type": "string", "pattern": "\\[[^\\[\\]]+\\]" }, "tags": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/tag" } }, "owner": { "type": "string", "pattern": "\\S" }, "reviewBy": { "$ref": "#/definitions/day" }, "suppress": { "$ref": "#/definitions/suppress" } } }, "coverage": { "type": "object", "additionalProperties": false, "properties": { "ignore": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/ignore" } } } }, "ignore": { "type": "object", "additionalProperties": false, "required": ["document", "exact", "reason"], "properties": { "document": { "$ref": "#/definitions/id" }, "exact": { "type": "string", "pattern": "\\S" }, "prefix": { "type": "string" }, "suffix": { "type": "string" }, "reason": { "type": "string", "pattern": "\\S" } } } } };
const schema12 = { "type": "object", "additionalProperties": false, "properties": { "profile": { "enum": ["draft", "review", "publish"] }, "grade": { "enum": ["cited", "quoted", "verified"] }, "minSources": { "type": "integer", "minimum": 1, "maximum": 100 }, "minTier": { "enum": ["primary", "secondary", "tertiary"] }, "maxAge": { "type": "integer", "minimum": 1, "maximum": 36500 } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema14 = { "enum": ["error", "warning", "note", "off"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (!(data0 === "error" || data0 === "warning" || data0 === "note" || data0 === "off")) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^\\S(?:.{0,98}\\S)?$", "u");
const pattern3 = new RegExp("^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rules === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tags" || key0 === "claims" || key0 === "rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern2.test(data1)) {
              const err3 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tag/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.{0,98}\\S)?$" }, message: 'must match pattern "^\\S(?:.{0,98}\\S)?$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data2 = data.claims;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          const err6 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              const err7 = { instancePath: instancePath + "/claims/" + i1, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/claims/" + i1, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate11(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.exact === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exact" }, message: "must have required property 'exact'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "exact" || key0 === "prefix" || key0 === "suffix" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/document", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/document", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data1 = data.exact;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.prefix !== void 0) {
      if (typeof data.prefix !== "string") {
        const err8 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.suffix !== void 0) {
      if (typeof data.suffix !== "string") {
        const err9 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ignore")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data0 = data.ignore;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate17(data0[i0], { instancePath: instancePath + "/ignore/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      if (!Array.isArray(data.documents)) {
        const err4 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data3 = data.policy;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "profile" || key1 === "grade" || key1 === "minSources" || key1 === "minTier" || key1 === "maxAge")) {
            const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/definitions/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.profile !== void 0) {
          let data4 = data3.profile;
          if (!(data4 === "draft" || data4 === "review" || data4 === "publish")) {
            const err6 = { instancePath: instancePath + "/policy/profile", schemaPath: "#/definitions/policy/properties/profile/enum", keyword: "enum", params: { allowedValues: schema12.properties.profile.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.grade !== void 0) {
          let data5 = data3.grade;
          if (!(data5 === "cited" || data5 === "quoted" || data5 === "verified")) {
            const err7 = { instancePath: instancePath + "/policy/grade", schemaPath: "#/definitions/policy/properties/grade/enum", keyword: "enum", params: { allowedValues: schema12.properties.grade.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.minSources !== void 0) {
          let data6 = data3.minSources;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err8 = { instancePath: instancePath + "/policy/minSources", schemaPath: "#/definitions/policy/properties/minSources/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 100 || isNaN(data6)) {
              const err9 = { instancePath: instancePath + "/policy/minSources", schemaPath: "#/definitions/policy/properties/minSources/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err10 = { instancePath: instancePath + "/policy/minSources", schemaPath: "#/definitions/policy/properties/minSources/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data3.minTier !== void 0) {
          let data7 = data3.minTier;
          if (!(data7 === "primary" || data7 === "secondary" || data7 === "tertiary")) {
            const err11 = { instancePath: instancePath + "/policy/minTier", schemaPath: "#/definitions/policy/properties/minTier/enum", keyword: "enum", params: { allowedValues: schema12.properties.minTier.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.maxAge !== void 0) {
          let data8 = data3.maxAge;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err12 = { instancePath: instancePath + "/policy/maxAge", schemaPath: "#/definitions/policy/properties/maxAge/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 36500 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/policy/maxAge", schemaPath: "#/definitions/policy/properties/maxAge/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err14 = { instancePath: instancePath + "/policy/maxAge", schemaPath: "#/definitions/policy/properties/maxAge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/policy", schemaPath: "#/definitions/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data9 = data.include;
      if (Array.isArray(data9)) {
        if (data9.length > 1e3) {
          const err16 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (!pattern0.test(data10)) {
              const err17 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!Array.isArray(data.sources)) {
        const err20 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      if (!Array.isArray(data.claims)) {
        const err21 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate11(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data14 = data.overrides;
      if (Array.isArray(data14)) {
        if (data14.length > 1e3) {
          const err22 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate13(data14[i1], { instancePath: instancePath + "/overrides/" + i1, parentData: data14, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      if (!validate16(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
const validateDocument = validate49;
const pattern10 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "path" || key0 === "language")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 === "string") {
        if (!pattern10.test(data2)) {
          const err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }, message: 'must match pattern "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
const validateSource = validate50;
const schema25 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "type": "string", "pattern": "\\S" }, "publisher": { "type": "string", "pattern": "\\S" }, "author": { "type": "string", "pattern": "\\S" }, "party": { "type": "string", "pattern": "\\S" }, "url": { "type": "string", "pattern": "^https?://[^\\s/?#]+\\S*$" }, "published": { "$ref": "#/definitions/date" }, "accessed": { "$ref": "#/definitions/day" }, "tier": { "enum": ["primary", "secondary", "tertiary"] }, "origin": { "$ref": "#/definitions/id" }, "language": { "type": "string", "pattern": "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }, "retired": { "type": "object", "additionalProperties": false, "required": ["on", "why"], "properties": { "on": { "$ref": "#/definitions/day" }, "why": { "type": "string", "pattern": "\\S" } } }, "note": { "type": "string", "pattern": "\\S" }, "suppress": { "$ref": "#/definitions/suppress" } } };
const pattern17 = new RegExp("^https?://[^\\s/?#]+\\S*$", "u");
const pattern18 = new RegExp("^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$", "u");
const pattern19 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rule === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/suppression/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.reason === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/suppression/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "rule" || key0 === "reason")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/suppression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.rule !== void 0) {
          if (typeof data0.rule !== "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/rule", schemaPath: "#/definitions/suppression/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.reason !== void 0) {
          let data2 = data0.reason;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/definitions/suppression/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/definitions/suppression/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/suppression/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema25.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.publisher !== void 0) {
      let data2 = data.publisher;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err6 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data3 = data.author;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err8 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data4 = data.party;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err10 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (!pattern17.test(data5)) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+\\S*$" }, message: 'must match pattern "^https?://[^\\s/?#]+\\S*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.published !== void 0) {
      let data6 = data.published;
      if (typeof data6 === "string") {
        if (!pattern18.test(data6)) {
          const err14 = { instancePath: instancePath + "/published", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/published", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.accessed !== void 0) {
      let data7 = data.accessed;
      if (typeof data7 === "string") {
        if (!pattern19.test(data7)) {
          const err16 = { instancePath: instancePath + "/accessed", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/accessed", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data8 = data.tier;
      if (!(data8 === "primary" || data8 === "secondary" || data8 === "tertiary")) {
        const err18 = { instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/enum", keyword: "enum", params: { allowedValues: schema25.properties.tier.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data9 = data.origin;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err19 = { instancePath: instancePath + "/origin", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data10 = data.language;
      if (typeof data10 === "string") {
        if (!pattern10.test(data10)) {
          const err21 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }, message: 'must match pattern "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.retired !== void 0) {
      let data11 = data.retired;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.on === void 0) {
          const err23 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data11.why === void 0) {
          const err24 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key1 in data11) {
          if (!(key1 === "on" || key1 === "why")) {
            const err25 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.on !== void 0) {
          let data12 = data11.on;
          if (typeof data12 === "string") {
            if (!pattern19.test(data12)) {
              const err26 = { instancePath: instancePath + "/retired/on", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/retired/on", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data11.why !== void 0) {
          let data13 = data11.why;
          if (typeof data13 === "string") {
            if (!pattern0.test(data13)) {
              const err28 = { instancePath: instancePath + "/retired/why", schemaPath: "#/properties/retired/properties/why/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/retired/why", schemaPath: "#/properties/retired/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data14 = data.note;
      if (typeof data14 === "string") {
        if (!pattern0.test(data14)) {
          const err31 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.suppress !== void 0) {
      if (!validate24(data.suppress, { instancePath: instancePath + "/suppress", parentData: data, parentDataProperty: "suppress", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
const validateClaim = validate52;
const schema33 = { "type": "object", "additionalProperties": false, "required": ["id", "claim", "status"], "properties": { "id": { "$ref": "#/definitions/id" }, "claim": { "type": "string", "pattern": "\\S" }, "kind": { "enum": ["measurement", "event", "attribution", "comparison", "forecast", "opinion", "definition"] }, "speaker": { "type": "string", "pattern": "\\S" }, "about": { "type": "string", "pattern": "\\S" }, "figure": { "type": "string", "pattern": "\\S" }, "date": { "$ref": "#/definitions/date" }, "anchors": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/anchor" } }, "status": { "enum": ["sourced", "disputed", "unverified"] }, "reason": { "type": "string", "pattern": "\\S" }, "evidence": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/evidence" } }, "challenges": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/challenge" } }, "resolution": { "$ref": "#/definitions/resolution" }, "derivation": { "type": "string", "pattern": "\\[[^\\[\\]]+\\]" }, "tags": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/tag" } }, "owner": { "type": "string", "pattern": "\\S" }, "reviewBy": { "$ref": "#/definitions/day" }, "suppress": { "$ref": "#/definitions/suppress" } } };
const pattern50 = new RegExp("\\[[^\\[\\]]+\\]", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.exact === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exact" }, message: "must have required property 'exact'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "exact" || key0 === "prefix" || key0 === "suffix")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/document", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/document", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data1 = data.exact;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err5 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.prefix !== void 0) {
      if (typeof data.prefix !== "string") {
        const err7 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.suffix !== void 0) {
      if (typeof data.suffix !== "string") {
        const err8 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const schema38 = { "type": "object", "additionalProperties": false, "required": ["source", "stance"], "properties": { "source": { "$ref": "#/definitions/id" }, "stance": { "enum": ["supports", "refutes", "context"] }, "quote": { "type": "string", "pattern": "\\S" }, "locator": { "type": "string", "pattern": "\\S" }, "note": { "type": "string", "pattern": "\\S" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stance === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stance" }, message: "must have required property 'stance'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "stance" || key0 === "quote" || key0 === "locator" || key0 === "note")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.stance !== void 0) {
      let data1 = data.stance;
      if (!(data1 === "supports" || data1 === "refutes" || data1 === "context")) {
        const err5 = { instancePath: instancePath + "/stance", schemaPath: "#/properties/stance/enum", keyword: "enum", params: { allowedValues: schema38.properties.stance.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      let data2 = data.quote;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err6 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.locator !== void 0) {
      let data3 = data.locator;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err8 = { instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data4 = data.note;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err10 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "source" || key0 === "quote")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err5 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err7 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      let data3 = data.quote;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err9 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "quote" || key0 === "by" || key0 === "on")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      let data1 = data.quote;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err3 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data3 = data.on;
      if (typeof data3 === "string") {
        if (!pattern19.test(data3)) {
          const err7 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.covers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "why" || key0 === "covers")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err7 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err9 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.covers !== void 0) {
      let data3 = data.covers;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err11 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data3[i0], { instancePath: instancePath + "/covers/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.claim === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim" }, message: "must have required property 'claim'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema33.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.claim !== void 0) {
      let data1 = data.claim;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/claim", schemaPath: "#/properties/claim/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/claim", schemaPath: "#/properties/claim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "measurement" || data2 === "event" || data2 === "attribution" || data2 === "comparison" || data2 === "forecast" || data2 === "opinion" || data2 === "definition")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.speaker !== void 0) {
      let data3 = data.speaker;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err9 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      let data4 = data.about;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err11 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.figure !== void 0) {
      let data5 = data.figure;
      if (typeof data5 === "string") {
        if (!pattern0.test(data5)) {
          const err13 = { instancePath: instancePath + "/figure", schemaPath: "#/properties/figure/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/figure", schemaPath: "#/properties/figure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data6 = data.date;
      if (typeof data6 === "string") {
        if (!pattern18.test(data6)) {
          const err15 = { instancePath: instancePath + "/date", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/date", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.anchors !== void 0) {
      let data7 = data.anchors;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          const err17 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data7[i0], { instancePath: instancePath + "/anchors/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (!(data9 === "sourced" || data9 === "disputed" || data9 === "unverified")) {
        const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data10 = data.reason;
      if (typeof data10 === "string") {
        if (!pattern0.test(data10)) {
          const err20 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data11 = data.evidence;
      if (Array.isArray(data11)) {
        if (data11.length > 1e3) {
          const err22 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate30(data11[i1], { instancePath: instancePath + "/evidence/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.challenges !== void 0) {
      let data13 = data.challenges;
      if (Array.isArray(data13)) {
        if (data13.length > 1e3) {
          const err24 = { instancePath: instancePath + "/challenges", schemaPath: "#/properties/challenges/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate32(data13[i2], { instancePath: instancePath + "/challenges/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/challenges", schemaPath: "#/properties/challenges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      if (!validate34(data.resolution, { instancePath: instancePath + "/resolution", parentData: data, parentDataProperty: "resolution", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.derivation !== void 0) {
      let data16 = data.derivation;
      if (typeof data16 === "string") {
        if (!pattern50.test(data16)) {
          const err26 = { instancePath: instancePath + "/derivation", schemaPath: "#/properties/derivation/pattern", keyword: "pattern", params: { pattern: "\\[[^\\[\\]]+\\]" }, message: 'must match pattern "\\[[^\\[\\]]+\\]"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/derivation", schemaPath: "#/properties/derivation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data17 = data.tags;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err28 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data18 = data17[i3];
          if (typeof data18 === "string") {
            if (!pattern2.test(data18)) {
              const err29 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/definitions/tag/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.{0,98}\\S)?$" }, message: 'must match pattern "^\\S(?:.{0,98}\\S)?$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data19 = data.owner;
      if (typeof data19 === "string") {
        if (!pattern0.test(data19)) {
          const err32 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.reviewBy !== void 0) {
      let data20 = data.reviewBy;
      if (typeof data20 === "string") {
        if (!pattern19.test(data20)) {
          const err34 = { instancePath: instancePath + "/reviewBy", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/reviewBy", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.suppress !== void 0) {
      if (!validate24(data.suppress, { instancePath: instancePath + "/suppress", parentData: data, parentDataProperty: "suppress", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}


export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}
export const validators: Readonly<Record<'top' | 'document' | 'source' | 'claim', Validate>> = {
  top: validateTop,
  document: validateDocument,
  source: validateSource,
  claim: validateClaim,
};

/** The sentence, the allowed values and the parts of each key of the format. */
export const shape: unknown = {
  "keys": {
    "version": {
      "says": "`version` is 1, the only version of the format so far"
    },
    "title": {
      "says": "`title` is one line of text"
    },
    "documents": {
      "says": "`documents` is a list of documents, each with an `id` and a `path`",
      "items": {
        "keys": {
          "id": {
            "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
          },
          "path": {
            "says": "`path` is a path relative to the registry's folder"
          },
          "language": {
            "says": "`language` is a BCP 47 tag such as en, zh-Hant or zh-Hans"
          }
        }
      }
    },
    "policy": {
      "says": "`policy` holds profile, grade, minSources, minTier and maxAge",
      "keys": {
        "profile": {
          "says": "`profile` is one of draft, review and publish",
          "values": [
            "draft",
            "review",
            "publish"
          ]
        },
        "grade": {
          "says": "`grade` is one of cited, quoted and verified",
          "values": [
            "cited",
            "quoted",
            "verified"
          ]
        },
        "minSources": {
          "says": "`minSources` is a whole number from 1 to 100"
        },
        "minTier": {
          "says": "`minTier` is one of primary, secondary and tertiary",
          "values": [
            "primary",
            "secondary",
            "tertiary"
          ]
        },
        "maxAge": {
          "says": "`maxAge` is a whole number of days from 1 to 36500"
        }
      }
    },
    "include": {
      "says": "`include` is a list of paths or globs, such as [claims/*.yaml]",
      "items": {
        "says": "an entry of `include` is a path or a glob, such as claims/*.yaml"
      }
    },
    "sources": {
      "says": "`sources` is a list of sources, each with an `id`",
      "items": {
        "keys": {
          "id": {
            "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
          },
          "title": {
            "says": "`title` is text"
          },
          "publisher": {
            "says": "`publisher` is text"
          },
          "author": {
            "says": "`author` is text"
          },
          "party": {
            "says": "`party` names whose own word the source is"
          },
          "url": {
            "says": "`url` is an address that begins with https:// or http://"
          },
          "published": {
            "says": "a date is a day, a month or a year: 2025-01-27, 2025-01 or \"2025\" (a year alone in quotes)"
          },
          "accessed": {
            "says": "a day is written 2026-11-24"
          },
          "tier": {
            "says": "`tier` is one of primary, secondary and tertiary",
            "values": [
              "primary",
              "secondary",
              "tertiary"
            ]
          },
          "origin": {
            "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
          },
          "language": {
            "says": "`language` is a BCP 47 tag such as en, zh-Hant or zh-Hans"
          },
          "retired": {
            "says": "`retired` holds the day (`on`) and the reason (`why`)",
            "keys": {
              "on": {
                "says": "a day is written 2026-11-24"
              },
              "why": {
                "says": "`why` says in words why the source no longer counts"
              }
            }
          },
          "note": {
            "says": "`note` is text"
          },
          "suppress": {
            "says": "`suppress` is a list, each with a `rule` and a `reason`",
            "items": {
              "keys": {
                "rule": {
                  "says": "`rule` is the name of a rule, as diagnostics print it"
                },
                "reason": {
                  "says": "`reason` says in words why the diagnostic is accepted"
                }
              }
            }
          }
        }
      }
    },
    "claims": {
      "says": "`claims` is a list of claims, each with an `id`, a `claim` and a `status`",
      "items": {
        "keys": {
          "id": {
            "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
          },
          "claim": {
            "says": "`claim` is the claim in one sentence"
          },
          "kind": {
            "says": "`kind` is one of measurement, event, attribution, comparison, forecast, opinion and definition",
            "values": [
              "measurement",
              "event",
              "attribution",
              "comparison",
              "forecast",
              "opinion",
              "definition"
            ]
          },
          "speaker": {
            "says": "`speaker` names who asserts the claim"
          },
          "about": {
            "says": "`about` names the party that the claim is about"
          },
          "figure": {
            "says": "`figure` is text, such as \"17%\" or \"about 2,000 chips\""
          },
          "date": {
            "says": "a date is a day, a month or a year: 2025-01-27, 2025-01 or \"2025\" (a year alone in quotes)"
          },
          "anchors": {
            "says": "`anchors` is a list, each with a `document` and the `exact` words",
            "items": {
              "keys": {
                "document": {
                  "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
                },
                "exact": {
                  "says": "`exact` is the words of the passage"
                },
                "prefix": {
                  "says": "`prefix` is the words right before the passage"
                },
                "suffix": {
                  "says": "`suffix` is the words right after the passage"
                }
              }
            }
          },
          "status": {
            "says": "`status` is one of sourced, disputed and unverified",
            "values": [
              "sourced",
              "disputed",
              "unverified"
            ]
          },
          "reason": {
            "says": "`reason` is one line of text"
          },
          "evidence": {
            "says": "`evidence` is a list, each with a `source` and a `stance`",
            "items": {
              "keys": {
                "source": {
                  "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
                },
                "stance": {
                  "says": "`stance` is one of supports, refutes and context",
                  "values": [
                    "supports",
                    "refutes",
                    "context"
                  ]
                },
                "quote": {
                  "says": "`quote` is the source's own words"
                },
                "locator": {
                  "says": "`locator` is text such as page 3 or section 3.1"
                },
                "note": {
                  "says": "`note` is text"
                }
              }
            }
          },
          "challenges": {
            "says": "`challenges` is a list, each with `by` and `on`",
            "items": {
              "keys": {
                "by": {
                  "says": "`by` names who contests the claim"
                },
                "on": {
                  "says": "a day is written 2026-11-24"
                },
                "source": {
                  "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
                },
                "quote": {
                  "says": "`quote` is the words of the challenge"
                }
              }
            }
          },
          "resolution": {
            "says": "`resolution` holds by, on, why and covers",
            "keys": {
              "by": {
                "says": "`by` names who answers for the resolution"
              },
              "on": {
                "says": "a day is written 2026-11-24"
              },
              "why": {
                "says": "`why` says in words why what it covers does not count"
              },
              "covers": {
                "says": "`covers` is a list of at least one piece of evidence (`source` and `quote`) or challenge (`by` and `on`)",
                "items": {
                  "keys": {
                    "source": {
                      "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
                    },
                    "quote": {
                      "says": "`quote` is the quote of the evidence or of the challenge, to the letter"
                    },
                    "by": {
                      "says": "`by` is the challenge's `by`"
                    },
                    "on": {
                      "says": "a day is written 2026-11-24"
                    }
                  }
                }
              }
            }
          },
          "derivation": {
            "says": "`derivation` is a formula over other claims, each named by its id in brackets, such as \"[a] + [b]\""
          },
          "tags": {
            "says": "`tags` is a list of short texts, such as [chips, markets]",
            "items": {
              "says": "a tag is a short text"
            }
          },
          "owner": {
            "says": "`owner` names who looks after the claim"
          },
          "reviewBy": {
            "says": "a day is written 2026-11-24"
          },
          "suppress": {
            "says": "`suppress` is a list, each with a `rule` and a `reason`",
            "items": {
              "keys": {
                "rule": {
                  "says": "`rule` is the name of a rule, as diagnostics print it"
                },
                "reason": {
                  "says": "`reason` says in words why the diagnostic is accepted"
                }
              }
            }
          }
        }
      }
    },
    "rules": {
      "says": "`rules` maps names of rules to error, warning, note or off",
      "others": {
        "says": "a severity is one of error, warning, note and off",
        "values": [
          "error",
          "warning",
          "note",
          "off"
        ]
      }
    },
    "overrides": {
      "says": "`overrides` is a list, each with `rules` and with the `tags` or the `claims` that they hold for",
      "items": {
        "keys": {
          "tags": {
            "says": "`tags` is a list of tags",
            "items": {
              "says": "a tag is a short text"
            }
          },
          "claims": {
            "says": "`claims` is a list of ids of claims",
            "items": {
              "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
            }
          },
          "rules": {
            "says": "`rules` maps names of rules to error, warning, note or off",
            "others": {
              "says": "a severity is one of error, warning, note and off",
              "values": [
                "error",
                "warning",
                "note",
                "off"
              ]
            }
          }
        }
      }
    },
    "coverage": {
      "says": "`coverage` holds `ignore`, a list of passages",
      "keys": {
        "ignore": {
          "says": "`ignore` is a list, each with a `document`, the `exact` words and a `reason`",
          "items": {
            "keys": {
              "document": {
                "says": "an `id` is in kebab-case: at most 100 small letters and digits in groups joined by single hyphens"
              },
              "exact": {
                "says": "`exact` is the words of the passage"
              },
              "prefix": {
                "says": "`prefix` is the words right before the passage"
              },
              "suffix": {
                "says": "`suffix` is the words right after the passage"
              },
              "reason": {
                "says": "`reason` says in words why the passage needs no claims"
              }
            }
          }
        }
      }
    }
  }
};
