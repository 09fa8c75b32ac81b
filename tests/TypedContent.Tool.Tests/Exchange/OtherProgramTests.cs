namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that the programs of translators read the exports, and that what they write is imported.</summary>
public sealed class OtherProgramTests : IDisposable
{
    private const string Schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";

    private readonly ContentFolderFixture _folder = new();

    public OtherProgramTests()
    {
        _folder.With("typedcontent.json", "{}");
        foreach (var file in Directory.GetFiles(RepositoryFolder.Under("content"), "*.md", SearchOption.AllDirectories))
        {
            _folder.With("content/" + Path.GetRelativePath(RepositoryFolder.Under("content"), file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    public void Dispose() => _folder.Dispose();

    [OtherProgramFact(Schemas + "/xliff-core-2.0.xsd", "php-symfony-translation")]
    public void The_exports_have_the_schemas_of_xliff()
    {
        // The schemas refer to one that is beside them.
        foreach (var schema in Directory.GetFiles(Schemas, "*.xsd"))
        {
            _folder.With(Path.GetFileName(schema), File.ReadAllText(schema)
                .Replace("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", "xml.xsd", StringComparison.Ordinal).Replace("http://www.w3.org/2001/xml.xsd", "xml.xsd", StringComparison.Ordinal));
        }

        Export("xliff");
        Export("xliff2");
        Run("xmllint --nonet --noout --schema xliff-core-1.2-strict.xsd de.xliff");
        Run("xmllint --nonet --noout --schema xliff-core-2.0.xsd de.xliff2");
    }

    [OtherProgramFact("/usr/bin/msgmerge", "gettext")]
    public void Gettext_checks_and_merges_the_export()
    {
        Export("po");

        Run("msgfmt --check --output-file=/dev/null de.po && msgmerge --quiet --output-file=merged.po de.po de.po && test $(grep -c ^msgctxt de.po) = $(grep -c ^msgctxt merged.po)");
        Assert.Equal(422, File.ReadAllText(_folder.Under("merged.po")).Split("#. exported translation: ").Length);
        IsUnchanged("merged.po", 420);
    }

    [OtherProgramFact("/usr/bin/pofilter", "translate-toolkit")]
    public void Translate_toolkit_reads_and_writes_the_exports()
    {
        Export("po");
        Export("xliff");

        Run("pofilter --test=printf --test=variables de.po filtered.po && ! grep -q '^#_' filtered.po");
        Run("""
            /usr/bin/python3 -c "
            from translate.storage import xliff
            file = xliff.xlifffile.parsefile('de.xliff')
            assert len(file.units) == 421, len(file.units)
            file.savefile('saved.xliff')"
            """);
        Assert.Equal(422, File.ReadAllText(_folder.Under("saved.xliff")).Split(" extradata=").Length);
        IsUnchanged("saved.xliff", 420);
    }

    [OtherProgramFact("/usr/bin/pofilter", "translate-toolkit")]
    public void The_stores_of_Weblate_keep_codes()
    {
        Export("po");
        Export("xliff");

        // As its editor does: words are edited between the codes, which are elements in XLIFF with placeables, and the text is marked as translated.
        _folder.With("edit.py", """
            from lxml import etree
            from translate.storage.placeables.lisa import strelem_to_xml, xml_to_strelem
            from translate.storage.pypo import pofile
            from translate.storage.xliff import xlifffile
            def text(rich):
                element = etree.Element('r')
                for part in rich:
                    strelem_to_xml(element, part)
                return etree.tostring(element, encoding='unicode')
            file = xlifffile.parsefile('de.xliff')
            for unit in file.units:
                if unit.target:
                    unit.rich_target = [xml_to_strelem(etree.fromstring(text(unit.rich_target).replace('</r>', '!</r>')))]
                    unit.markfuzzy(False)
            file.savefile('saved.xliff')
            file = pofile.parsefile('de.po')
            for unit in file.units:
                if unit.target and not unit.isheader():
                    unit.target += '!'
                    unit.markfuzzy(False)
            file.savefile('saved.po')
            """);
        Run("/usr/bin/python3 edit.py");
        foreach (var file in (string[])["saved.xliff", "saved.po"])
        {
            var run = _folder.Run("import", file, "--dry-run");
            Assert.StartsWith("420 translations would be written in ", run.Errors, StringComparison.Ordinal);
            Assert.Contains("0 unchanged, 1 not translated.\n", run.Errors, StringComparison.Ordinal);
        }
    }

    [OtherProgramFact("Exchange/Npm/node_modules/xliff/package.json", "xliff of npm: run 'npm install --no-package-lock' in tests/TypedContent.Tool.Tests/Exchange/Npm")]
    public void The_xliff_of_npm_keeps_units_and_codes()
    {
        Export("xliff2");
        Npm("de.xliff2", "saved.xliff");

        var (before, after) = (File.ReadAllText(_folder.Under("de.xliff2")), File.ReadAllText(_folder.Under("saved.xliff")));
        foreach (var element in (string[])["<unit ", "<target", "<pc ", "<ph ", "exported translation: "])
        {
            Assert.Equal(before.Split(element).Length, after.Split(element).Length);
        }

        IsUnchanged("saved.xliff", 420);

        // It drops white space that stands alone between two codes, which is a change that can't be told from one of the translators.
        _folder.With("one.xliff", """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en-US" trgLang="de-DE"><file id="f"><unit id="u"><segment>
            <source xml:space="preserve"><pc id="1">a</pc> <pc id="2">b</pc></source></segment></unit></file></xliff>
            """);
        Npm("one.xliff", "two.xliff");
        Assert.DoesNotContain("</pc> <pc", File.ReadAllText(_folder.Under("two.xliff")), StringComparison.Ordinal);
        Assert.Contains("<pc id=\"1\">a</pc>", File.ReadAllText(_folder.Under("two.xliff")), StringComparison.Ordinal);
    }

    [OtherProgramFact("/usr/bin/poedit", "poedit, beside xvfb and xdotool")]
    public void Poedit_saves_the_export()
    {
        Export("po");

        // Poedit writes the header anew, so a file that it saved has its name.
        Run("""
            Xvfb -displayfd 3 -screen 0 1000x700x24 3>display 2>xvfb.log & xvfb=$!
            for i in $(seq 100); do test -s display && break; sleep 0.1; done
            export DISPLAY=:$(cat display) HOME=$PWD
            poedit de.po >poedit.log 2>&1 & poedit=$!
            for i in $(seq 300); do grep -q 'X-Generator: Poedit' de.po && break; sleep 0.3; xdotool search --name 'de.po' key Escape key ctrl+s >keys.log 2>&1; done
            kill $poedit $xvfb
            grep -q 'X-Generator: Poedit' de.po
            """);
        IsUnchanged("de.po", 420);
    }

    [OtherProgramFact("/usr/bin/omegat", "omegat")]
    public void OmegaT_writes_an_export_as_it_was()
    {
        _folder.With("omegat/source/.keep", string.Empty).With("omegat/omegat.project", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN-US</source_lang><target_lang>DE-DE</target_lang>
            <sentence_seg>false</sentence_seg></project></omegat>
            """);
        foreach (var name in (string[])["target", "tm", "glossary", "dictionary", "omegat"])
        {
            Directory.CreateDirectory(_folder.Under("omegat/" + name));
        }

        // One translation is out of date.
        Assert.Equal(0, _folder.Run("accept").ExitCode);
        var keyboard = File.ReadAllText(_folder.Under("content/en-US/handbook/keyboard.md"));
        _folder.With("content/en-US/handbook/keyboard.md", keyboard.Replace("# Keyboard", "# The keyboard", StringComparison.Ordinal));
        Export("xliff", "omegat/source/de.xlf");
        Assert.Contains("state=\"needs-l10n\"", File.ReadAllText(_folder.Under("omegat/source/de.xlf")), StringComparison.Ordinal);
        Run("HOME=$PWD omegat omegat --mode=console-translate");
        var before = File.ReadAllText(_folder.Under("omegat/source/de.xlf"));
        var after = File.ReadAllText(_folder.Under("omegat/target/de.xlf"));
        foreach (var element in (string[])["<trans-unit ", "<g ", "<x ", " state=\"needs-l10n\"", " extradata="])
        {
            Assert.Equal(before.Split(element).Length, after.Split(element).Length);
        }

        var run = _folder.Run("import", "omegat/target/de.xlf", "--dry-run");
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
    }

    private void Npm(string from, string to)
    {
        _folder.With("xliff.js", $$"""
            const fs = require('fs'), xliff = require('{{RepositoryFolder.Under("tests", "TypedContent.Tool.Tests", "Exchange", "Npm", "node_modules", "xliff")}}');
            const end = next => (error, result) => { if (error) throw error; next(result); };
            xliff.xliff2js(fs.readFileSync('{{from}}', 'utf8'), end(file => xliff.js2xliff(file, end(text => fs.writeFileSync('{{to}}', text)))));
            """);
        Run("node xliff.js");
    }

    private void Export(string format, string? path = null)
    {
        var run = _folder.Run("export", "--locale", "de-DE", "--format", format, "--output", path ?? "de." + format);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private void Run(string command)
    {
        var run = _folder.Shell(command);
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
    }

    private void IsUnchanged(string path, int texts)
    {
        var run = _folder.Run("import", path);
        Assert.Contains($"0 translations written in 0 files, 0 new; {texts:N0} unchanged", run.Errors, StringComparison.Ordinal);
    }
}
