(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var table = document.getElementById('incidents-table');
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var said = document.getElementById('shown');
  var find = document.getElementById('find');
  var fields = find.elements;
  document.documentElement.classList.add('js');

  function plain(text) {
    return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }
  var texts = new Map();
  rows.forEach(function (row) {
    var facts = (data.incidents[row.id] || { facts: [] }).facts.map(function (fact) { return fact[1]; });
    texts.set(row.id, plain(row.id + ' ' + row.textContent + ' ' + facts.join(' ')));
  });

  function make(tag, text, name) {
    var element = document.createElement(tag);
    if (text !== undefined) { element.textContent = text; }
    if (name) { element.className = name; }
    return element;
  }

  function linked(element, text) {
    if (/^https?:\/\/[^\s<>"]+$/.test(text)) {
      var link = make('a', text);
      link.href = text;
      link.rel = 'noopener noreferrer';
      element.appendChild(link);
    } else {
      element.appendChild(document.createTextNode(text));
    }
    return element;
  }

  function facts(incident) {
    var list = make('dl');
    incident.facts.forEach(function (fact) {
      var item = make('div');
      item.appendChild(make('dt', fact[0]));
      var value = make('dd');
      fact[1].split('; ').forEach(function (part, number) {
        if (number) { value.appendChild(document.createTextNode('; ')); }
        linked(value, part);
      });
      item.appendChild(value);
      list.appendChild(item);
    });
    return list;
  }

  function claims(incident, id) {
    var claimed = make('table');
    claimed.appendChild(make('caption', 'What sources claim of ' + id));
    var head = claimed.createTHead().insertRow();
    data.columns.forEach(function (column) {
      var cell = make('th', column);
      cell.scope = 'col';
      head.appendChild(cell);
    });
    var rows = claimed.createTBody();
    incident.claims.forEach(function (claim) {
      var row = rows.insertRow();
      data.columns.forEach(function (column, number) {
        var cell = row.insertCell();
        var text = claim[number];
        cell.setAttribute('data-label', column);
        if (column === 'When said') { cell.className = 'day'; }
        if (typeof text === 'number') { text = data.words[text]; }
        if (column === 'Source' && data.sources[text]) {
          cell.textContent = data.sources[text][0];
        } else if (column === 'Outcome' && text === 'losing') {
          cell.appendChild(make('span', text, 'bad'));
        } else {
          linked(cell, text);
        }
      });
    });
    return claimed;
  }

  function cited(incident) {
    var list = make('ul');
    var column = data.columns.indexOf('Source');
    var ids = incident.claims.map(function (claim) {
      return typeof claim[column] === 'number' ? data.words[claim[column]] : claim[column];
    });
    ids.forEach(function (id, number) {
      var source = data.sources[id];
      if (source && ids.indexOf(id) === number) {
        var item = make('li', source[0] + '. Cite: ');
        linked(item, source[1]);
        item.appendChild(document.createTextNode('. Licence: ' + source[2] + '.'));
        list.appendChild(item);
      }
    });
    return list;
  }

  function detail(row) {
    var incident = data.incidents[row.id];
    var line = make('tr', undefined, 'detail');
    line.id = row.id + '-detail';
    var cell = line.insertCell();
    cell.colSpan = row.cells.length;
    cell.appendChild(facts(incident));
    if (incident.claims.length) {
      var region = make('div', undefined, 'scroll');
      region.appendChild(claims(incident, row.id));
      cell.appendChild(region);
      cell.appendChild(make('h3', 'Sources'));
      cell.appendChild(cited(incident));
    }
    if (incident.left) {
      cell.appendChild(make('p', incident.left + ' further claims stand in claims.csv only.', 'note'));
    }
    return line;
  }

  function toggle(row, open) {
    var button = row.querySelector('.open');
    var there = document.getElementById(row.id + '-detail');
    if (open && !there) {
      body.insertBefore(detail(row), row.nextSibling);
    } else if (!open && there) {
      there.remove();
    }
    button.setAttribute('aria-expanded', String(open));
  }

  function matches(row) {
    var words = plain(fields.q.value).split(/\s+/).filter(Boolean);
    return (!fields.scope.value || row.dataset.scope === '1')
      && (!fields.country.value || (' ' + row.dataset.country + ' ').indexOf(' ' + fields.country.value + ' ') >= 0)
      && (!fields.year.value || row.dataset.year === fields.year.value)
      && (!fields.status.value || row.dataset.status === fields.status.value)
      && words.every(function (word) { return texts.get(row.id).indexOf(word) >= 0; });
  }

  function filter() {
    var shown = 0;
    rows.forEach(function (row) {
      var fits = matches(row);
      if (!fits && !row.hidden) { toggle(row, false); }
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    said.textContent = shown + ' of ' + rows.length + ' incidents shown';
  }

  function key(row, column, numeric) {
    var cell = row.cells[column];
    var value = cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
    return numeric ? (value === '' ? null : Number(value)) : plain(value);
  }

  function sort(heading) {
    var column = heading.cellIndex;
    var numeric = heading.classList.contains('n');
    var down = heading.getAttribute('aria-sort') === (numeric ? null : 'ascending')
      || heading.getAttribute('aria-sort') === 'ascending';
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute('aria-sort'); });
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    rows.forEach(function (row, number) { toggle(row, false); row.place = number; });
    rows.sort(function (one, other) {
      var left = key(one, column, numeric);
      var right = key(other, column, numeric);
      if (left === right) { return one.place - other.place; }
      if (left === null || left === '') { return 1; }
      if (right === null || right === '') { return -1; }
      return (left < right ? -1 : 1) * (down ? -1 : 1);
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }

  table.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) { return; }
    if (button.classList.contains('open')) {
      var row = button.closest('tr');
      toggle(row, button.getAttribute('aria-expanded') !== 'true');
    } else {
      sort(button.closest('th'));
    }
  });
  find.addEventListener('input', filter);
  find.addEventListener('change', filter);
  find.addEventListener('submit', function (event) { event.preventDefault(); });
  find.addEventListener('reset', function () { setTimeout(filter, 0); });

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1));
    var row = rows.filter(function (each) { return each.id === id; })[0];
    if (row) {
      if (row.hidden) { find.reset(); fields.scope.value = ''; filter(); }
      toggle(row, true);
      row.querySelector('.open').focus();
      row.scrollIntoView();
    }
  }
  window.addEventListener('hashchange', follow);
  filter();
  follow();
}());
