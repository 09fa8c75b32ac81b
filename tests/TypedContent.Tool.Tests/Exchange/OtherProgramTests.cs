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
        IsUnchanged("saved.xliff", 420);
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

        Export("xliff", "omegat/source/de.xlf");
        Run("HOME=$PWD omegat omegat --mode=console-translate");
        var before = File.ReadAllText(_folder.Under("omegat/source/de.xlf"));
        var after = File.ReadAllText(_folder.Under("omegat/target/de.xlf"));
        foreach (var element in (string[])["<trans-unit ", "<g ", "<x "])
        {
            Assert.Equal(before.Split(element).Length, after.Split(element).Length);
        }

        var run = _folder.Run("import", "omegat/target/de.xlf", "--dry-run");
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
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
        Assert.Contains($"0 translations written in 0 files, of which 0 new; {texts} are as they were", run.Errors, StringComparison.Ordinal);
    }
}
