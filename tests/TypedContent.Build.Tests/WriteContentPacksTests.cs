namespace TypedContent.Build.Tests;

public sealed class WriteContentPacksTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ContentProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Each_locale_has_a_pack_with_its_articles()
    {
        _project.With("sv-SE/a.md", "# Fakturor").With("de-DE/a.md", "# Rechnungen").With("sv-SE/b/c.md", "# Hjälp");

        Assert.True(_project.PackTask().Execute());

        Assert.Equal(["de-DE.pack", "en-US.pack", "sv-SE.pack"], _project.Packs);
        Assert.Equal(["a", "b/c"], _project.Pack("sv-SE").Records.Select(record => record.Path).Order(StringComparer.Ordinal));
        Assert.Equal("<h1 id=\"rechnungen\">Rechnungen</h1>\n", _project.Pack("de-DE")["a"].Body);
        Assert.Empty(_project.Engine.Errors);
        Assert.Equal("TypedContent: 3 articles in 3 packs", Assert.Single(_project.Engine.Messages).Message);
    }

    [Fact]
    public void Only_the_pack_that_changed_is_written_again()
    {
        _project.With("sv-SE/a.md", "# A").With("de-DE/a.md", "# A");
        Assert.True(_project.PackTask().Execute());
        foreach (var pack in _project.Packs)
        {
            File.SetLastWriteTimeUtc(Path.Combine(_project.Output, pack!), s_longAgo);
        }

        _project.Write("sv-SE/a.md", "# B");
        Assert.True(_project.PackTask().Execute());

        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Path.Combine(_project.Output, "de-DE.pack")));
        Assert.NotEqual(s_longAgo, File.GetLastWriteTimeUtc(Path.Combine(_project.Output, "sv-SE.pack")));
        Assert.Equal("<h1 id=\"b\"><span id=\"a\"></span>B</h1>\n", _project.Pack("sv-SE")["a"].Body);
    }

    [Fact]
    public void A_table_of_contents_is_part_of_the_packs_and_its_edit_writes_them_again()
    {
        _project.With("en-US/a.md", "# A").WithToc("en-US/toc.yml", "- name: First title\n  href: a.md\n");
        Assert.True(_project.PackTask().Execute());
        Assert.Contains("First title", Text(), StringComparison.Ordinal);

        _project.Write("en-US/toc.yml", "- name: Other title\n  href: a.md\n");
        Assert.True(_project.PackTask().Execute());

        Assert.Contains("Other title", Text(), StringComparison.Ordinal);

        string Text() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_project.Output, "en-US.pack")));
    }

    [Fact]
    public void A_table_of_contents_of_a_locale_that_is_left_out_is_in_no_pack()
    {
        _project.With("en-US/a.md", "# A").With("nl-NL/a.md", "# A").WithToc("nl-NL/toc.yml", "- name: Over\n  href: https://example.com\n");
        _project.Set("TypedContentLocales", "de-DE");

        Assert.True(_project.PackTask().Execute());

        Assert.DoesNotContain("Over", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_project.Output, "en-US.pack"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pack_of_a_locale_that_is_gone_is_deleted_and_other_files_stay()
    {
        _project.With("sv-SE/a.md", "# A").With("de-DE/a.md", "# A");
        Assert.True(_project.PackTask().Execute());

        _project.Unlist("de-DE/a.md");
        Assert.True(_project.PackTask().Execute());

        Assert.Equal(["en-US.pack", "inputs.cache", "packs.stamp", "sv-SE.pack"], Directory.GetFiles(_project.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unreadable_article_is_an_error_at_its_path_and_nothing_is_written()
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/gone.md");

        Assert.False(_project.PackTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC0003", _project.Under("sv-SE/gone.md")), (error.Code, error.File));
        Assert.Empty(_project.Packs);
    }

    [Fact]
    public void An_article_that_is_listed_twice_is_an_error_at_its_path()
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/a.md", ("Locale", "nl-NL"));

        Assert.False(_project.PackTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC5004", _project.Under("sv-SE/a.md")), (error.Code, error.File));
        Assert.StartsWith("the article is listed twice; to set its Locale or Path, use <TypedContent Update=", error.Message, StringComparison.Ordinal);
        Assert.Null(error.HelpLink);
    }

    [Fact]
    public void Messages_link_to_the_pages_of_rules_if_the_project_says_where_they_are()
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/a.md");
        _project.Set("TypedContentHelpLink", "https://example.com/rules|{0}");

        Assert.False(_project.PackTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal("https://example.com/rules#TC5004", error.HelpLink);
        Assert.EndsWith(" instead of Include (https://example.com/rules#TC5004)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_of_the_same_inputs_are_not_written_again()
    {
        _project.With("sv-SE/a.md", "# A");
        Assert.True(_project.PackTask().Execute());
        File.SetLastWriteTimeUtc(_project.Record, s_longAgo);
        var task = _project.PackTask();

        Assert.True(task.Execute());

        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_project.Record));
        Assert.Single(_project.Engine.Messages);
        Assert.Equal(["en-US.pack", "sv-SE.pack"], task.Packs.Select(pack => Path.GetFileName(pack.ItemSpec)));
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("truncated")]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("half a record")]
    [InlineData("half a build")]
    public void Packs_that_are_not_those_that_were_written_are_written_again(string damage)
    {
        _project.With("sv-SE/a.md", "# A").With("de-DE/a.md", "# A");
        Assert.True(_project.PackTask().Execute());
        var expected = Contents();
        var pack = Path.Combine(_project.Output, "sv-SE.pack");
        switch (damage)
        {
            case "deleted":
                File.Delete(pack);
                break;
            case "truncated":
                File.WriteAllBytes(pack, File.ReadAllBytes(pack)[..20]);
                break;
            case "changed":
                var bytes = File.ReadAllBytes(pack);
                bytes[^1] ^= 1;
                File.WriteAllBytes(pack, bytes);
                File.SetLastWriteTimeUtc(pack, s_longAgo);
                break;
            case "added":
                File.Copy(pack, Path.Combine(_project.Output, "nl-NL.pack"));
                break;
            case "half a record":
                File.WriteAllBytes(_project.Record, File.ReadAllBytes(_project.Record)[..^3]);
                File.Delete(pack);
                break;
            default:
                File.WriteAllText(_project.Record, string.Empty);
                File.Move(pack, pack + ".0123.tmp");
                break;
        }

        Assert.True(_project.PackTask().Execute());

        Assert.Equal(expected, Contents());
        Assert.Equal(5, Directory.GetFiles(_project.Output).Length);
    }

    [Fact]
    public void A_pack_that_cannot_be_written_is_an_error_with_its_path_and_the_next_build_writes_it()
    {
        _project.With("sv-SE/a.md", "# A").With("de-DE/a.md", "# A");
        var task = _project.PackTask();
        var pack = Path.Combine(_project.Output, "sv-SE.pack");
        Directory.CreateDirectory(Path.Combine(pack, "in the way"));

        Assert.False(task.Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal("TC5008", error.Code);
        Assert.Contains(pack, error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_project.Output, "*.tmp"));

        Directory.Delete(pack, recursive: true);
        Assert.True(_project.PackTask().Execute());
        Assert.Equal(["de-DE.pack", "en-US.pack", "sv-SE.pack"], _project.Packs);
    }

    [Fact]
    public async Task A_build_waits_for_another_in_the_same_folder()
    {
        _project.With("sv-SE/a.md", "# A");
        var tasks = Enumerable.Range(0, 4).Select(_ => _project.PackTask()).ToList();
        Task<bool[]> all;
        using (new FileStream(_project.Record, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            all = Task.WhenAll(tasks.Select(task => Task.Run(task.Execute)));
            Assert.Empty(_project.Packs);
        }

        Assert.All(await all, Assert.True);
        Assert.Equal(["en-US.pack", "sv-SE.pack"], _project.Packs);
        Assert.Single(_project.Engine.Messages);
    }

    [Fact]
    public void A_file_that_is_not_text_is_empty_and_the_generator_reports_it()
    {
        _project.With("sv-SE/a.md", "# A").With("sv-SE/b.md", string.Empty);
        File.WriteAllBytes(_project.Under("sv-SE/b.md"), [.. "# Gr"u8, 0xFC, .. "n"u8]);

        Assert.True(_project.PackTask().Execute());

        Assert.Empty(_project.Engine.Errors);
        Assert.Equal(string.Empty, _project.Pack("sv-SE")["b"].Body);
    }

    [Fact]
    public void Metadata_says_where_an_article_belongs()
    {
        _project.With("other/hilfe.md", "# Hilfe", ("Locale", "de-DE"), ("Path", "guide/support.md"))
            .With("sv-SE/phone.md", "Telefon 555", ("Kind", "include"))
            .With("sv-SE/a.md", "[!INCLUDE [phone](phone.md)]");

        Assert.True(_project.PackTask().Execute());

        Assert.Equal("guide/support", Assert.Single(_project.Pack("de-DE").Records).Path);
        Assert.Equal("<p>Telefon 555</p>\n", Assert.Single(_project.Pack("sv-SE").Records).Body);
    }

    [Theory]
    [InlineData(null, "de-DE.pack,en-US.pack,sv-SE.pack")]
    [InlineData("", "de-DE.pack,en-US.pack,sv-SE.pack")]
    [InlineData("sv-SE", "en-US.pack,sv-SE.pack")]
    [InlineData("sv-SE,de-DE", "de-DE.pack,en-US.pack,sv-SE.pack")]
    public void Locales_that_are_not_included_have_no_pack(string? locales, string packs)
    {
        _project.With("sv-SE/a.md", "# A").With("de-DE/a.md", "# A").With("en-US/a.md", "# A");
        _project.Set("TypedContentLocales", locales);
        var task = _project.PackTask();

        Assert.True(task.Execute());

        Assert.Equal(packs.Split(','), _project.Packs);
    }

    [Fact]
    public void An_excluded_article_need_not_be_readable()
    {
        _project.With("sv-SE/a.md", "# A").List("de-DE/gone.md");
        _project.Set("TypedContentLocales", "sv-SE");
        var task = _project.PackTask();

        Assert.True(task.Execute());

        Assert.Equal(["en-US.pack", "sv-SE.pack"], _project.Packs);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("nl-NL")]
    public void Source_spans_make_the_pack_of_the_source_locale(string locale)
    {
        _project.With("sv-SE/a.md", "<span data-ttu-id=\"a-1\">Hej</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Hello</span></span>\n");
        _project.Set("TypedContentSourceLocale", locale);
        var task = _project.PackTask();

        Assert.True(task.Execute());

        var article = Assert.Single(_project.Pack(locale).Records);
        Assert.True(article.IsSource);
        Assert.Equal("<p>Hello</p>\n", article.Body);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("/help", "guide/b")]
    public void Paths_of_the_site_lead_to_articles_where_the_prefix_is_known(string? prefix, string target)
    {
        _project.With("sv-SE/a.md", "[b](/help/guide/b)").With("sv-SE/guide/b.md", "# B");
        _project.Set("TypedContentSitePrefix", prefix);
        var task = _project.PackTask();

        Assert.True(task.Execute());

        Assert.Equal(target, Assert.Single(_project.Pack("sv-SE")["a"].Links).Target);
    }

    [Fact]
    public void Redirects_lead_to_the_article_that_moved()
    {
        _project.With("sv-SE/a.md", "[b](old.md)").With("sv-SE/new.md", "# New").WithRedirects(
            """{ "redirections": [ { "source_path": "old.md", "redirect_url": "/partner/new" } ] }""");

        Assert.True(_project.PackTask().Execute());

        Assert.Equal("new", Assert.Single(_project.Pack("sv-SE")["a"].Links).Target);
    }

    private Dictionary<string, string> Contents() => Directory.GetFiles(_project.Output, "*.pack")
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)));
}
