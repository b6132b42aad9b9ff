// Made from templates/*.hbs. Do not edit.
// @ts-nocheck
export const templates = {
  "briefing": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      <li data-at=\"briefing:11\"><a data-at=\"briefing:11\" href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":11,"column":66},"end":{"line":11,"column":68}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":11,"column":74},"end":{"line":11,"column":79}} ), depth0))
    + "</a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p data-at=\"briefing:19\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"runs"),depth0,{"name":"runs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section data-at=\"briefing:35\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":35,"column":50},"end":{"line":35,"column":52}} ), depth0))
    + "\">\n  <h2 data-at=\"briefing:36\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":36,"column":34},"end":{"line":36,"column":36}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":36,"column":42},"end":{"line":36,"column":47}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":2},"end":{"line":39,"column":11}}})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p data-at=\"briefing:38\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"runs"),depth0,{"name":"runs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li data-at=\"briefing:46\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"runs"),depth0,{"name":"runs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li data-at=\"briefing:54\" id=\"note-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "number", {"start":{"line":54,"column":41},"end":{"line":54,"column":47}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"runs"),lookupProperty(depth0,"words"),{"name":"runs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header data-at=\"briefing:1\" class=\"band\">\n  <h1 data-at=\"briefing:2\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":29},"end":{"line":2,"column":34}} ), depth0))
    + "</h1>\n  <p data-at=\"briefing:3\" class=\"subtitle\">"
    + alias3(alias2(alias1(depth0, "subtitle", {"start":{"line":3,"column":45},"end":{"line":3,"column":53}} ), depth0))
    + "</p>\n  <p data-at=\"briefing:4\" class=\"meta\">"
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":4,"column":41},"end":{"line":4,"column":45}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":4,"column":52},"end":{"line":4,"column":57}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "author", {"start":{"line":4,"column":64},"end":{"line":4,"column":70}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "reference", {"start":{"line":4,"column":77},"end":{"line":4,"column":86}} ), depth0))
    + "</p>\n</header>\n<section data-at=\"briefing:6\" aria-labelledby=\"contents\">\n  <h2 data-at=\"briefing:7\" id=\"contents\">Contents</h2>\n  <nav data-at=\"briefing:8\" class=\"contents\" aria-labelledby=\"contents\">\n    <ol data-at=\"briefing:9\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":6},"end":{"line":12,"column":15}}})) != null ? stack1 : "")
    + "    </ol>\n  </nav>\n</section>\n<section data-at=\"briefing:16\" aria-labelledby=\"summary\">\n  <h2 data-at=\"briefing:17\" id=\"summary\">Executive summary</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"summary"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":20,"column":11}}})) != null ? stack1 : "")
    + "</section>\n<section data-at=\"briefing:22\" aria-labelledby=\"figures\">\n  <h2 data-at=\"briefing:23\" id=\"figures\">Key figures</h2>\n  "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table"),lookupProperty(depth0,"keyFigures"),{"name":"table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  <figure data-at=\"briefing:25\" aria-labelledby=\"chart\">\n    <figcaption data-at=\"briefing:26\"><p data-at=\"briefing:26\" class=\"figure-title\" id=\"chart\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"chart"), "title", {"start":{"line":26,"column":97},"end":{"line":26,"column":108}} ), depth0))
    + "</p></figcaption>\n    <img data-at=\"briefing:27\" data-chart=\"bars\" alt=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"chart"), "alt", {"start":{"line":27,"column":56},"end":{"line":27,"column":65}} ), depth0))
    + "\">\n  </figure>\n</section>\n<section data-at=\"briefing:30\" aria-labelledby=\"outcomes\">\n  <h2 data-at=\"briefing:31\" id=\"outcomes\">Outcomes</h2>\n  "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table"),lookupProperty(depth0,"outcomes"),{"name":"table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + "<section data-at=\"briefing:42\" aria-labelledby=\"next\">\n  <h2 data-at=\"briefing:43\" id=\"next\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"next"), "title", {"start":{"line":43,"column":40},"end":{"line":43,"column":50}} ), depth0))
    + "</h2>\n  <ul data-at=\"briefing:44\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"next"),"items"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":4},"end":{"line":47,"column":13}}})) != null ? stack1 : "")
    + "  </ul>\n</section>\n<section data-at=\"briefing:50\" aria-labelledby=\"notes\">\n  <h2 data-at=\"briefing:51\" id=\"notes\">Source notes</h2>\n  <ol data-at=\"briefing:52\" class=\"sources\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":4},"end":{"line":55,"column":13}}})) != null ? stack1 : "")
    + "  </ol>\n</section>";
},"usePartial":true,"useData":true},
  "runs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":210}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a data-at=\"runs:1\" class=\"cite\" href=\"#note-"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":1,"column":73},"end":{"line":1,"column":77}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":1,"column":83},"end":{"line":1,"column":87}} ), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lang"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":101},"end":{"line":1,"column":203}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span data-at=\"runs:1\" class=\"name\" lang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":1,"column":157},"end":{"line":1,"column":161}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":167},"end":{"line":1,"column":171}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":190},"end":{"line":1,"column":194}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":219}}})) != null ? stack1 : "");
},"useData":true},
  "table-body": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th data-at=\"table-body:2\" scope=\"col\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":111},"end":{"line":2,"column":147}}})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "words", {"start":{"line":2,"column":150},"end":{"line":2,"column":155}} ), depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    return " class=\"number\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr data-at=\"table-body:5\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":31},"end":{"line":5,"column":138}}})) != null ? stack1 : "")
    + "</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-at=\"table-body:5\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":71},"end":{"line":5,"column":107}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"runs"),lookupProperty(depth0,"words"),{"name":"runs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <caption data-at=\"table-body:1\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "caption", {"start":{"line":1,"column":36},"end":{"line":1,"column":43}} ), depth0))
    + "</caption>\n  <thead data-at=\"table-body:2\"><tr data-at=\"table-body:2\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"head"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":59},"end":{"line":2,"column":171}}})) != null ? stack1 : "")
    + "</tr></thead>\n  <tbody data-at=\"table-body:3\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":6,"column":13}}})) != null ? stack1 : "")
    + "  </tbody>";
},"usePartial":true,"useData":true},
  "table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table data-at=\"table:2\" class=\"positions\">\n  "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table-body"),depth0,{"name":"table-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</table>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table data-at=\"table:6\" class=\"figures\">\n  "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table-body"),depth0,{"name":"table-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</table>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"wide"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
};
