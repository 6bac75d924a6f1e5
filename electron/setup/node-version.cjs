'use strict';

/*
 * Loaded before every script of package.json (`node -r`). The scripts behind it are modules that a much older Node
 * cannot even read, so this file alone is written in the JavaScript of 2009.
 */
var oldest = /\d+/.exec(require('../../package.json').engines.node)[0];
var present = process.versions.node;

if (Number(present.split('.')[0]) < Number(oldest)) {
  process.stderr.write(
    'Meja Koperasi memerlukan Node ' +
      oldest +
      ' atau yang lebih baru, sedangkan komputer ini memakai Node ' +
      present +
      ': pasang Node yang lebih baru, lalu ulangi perintah ini.\n',
  );
  process.exit(1);
}
