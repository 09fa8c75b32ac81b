namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Plans how the translations in a file of translators become those of a content set.</summary>
public static class ContentImport
{
    /// <summary>Returns what an import writes. Nothing is written.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="document">The contents of the file of translators.</param>
    /// <param name="options">How translations are imported.</param>
    public static ImportPlan Plan(ContentCompilation content, ImportedDocument document, ImportOptions options)
    {
        if (ImportLocale.Find(content, document, options, out var problem) is not { } locale)
        {
            return new ImportPlan([new ImportFinding(0, 0, problem!)], []);
        }

        var texts = new ImportedTexts(ContentExport.Of(content, locale), new MovedArticles(content, locale));
        var groups = texts.Match(document.Texts).GroupBy(text => text.Article).OrderBy(group => group.Key.Path, StringComparer.Ordinal).ToList();
        var places = new NewPlaces(content, locale, options.PathOf, groups.Select(group => group.Key).Where(article => article.Target is null));
        var articles = groups.AsParallel().AsOrdered()
            .Select(group => (Article: group.Key, Import: Import(content, locale, places, options, group.Key, [.. group.Select(text => (text.Imported, text.Unit))], out var finding), Finding: finding)).ToList();
        var learned = new LearnedTexts(locale, content.Options.SourceLocale);
        var files = new List<TranslatedFile>();
        foreach (var (article, import, _) in articles)
        {
            if (import is null)
            {
                continue;
            }

            import.LearnTo(learned);
            if (import.Written.Count > 0)
            {
                files.Add(new TranslatedFile(import.Result.Identity.FilePath, article.Target?.Text, import.Result.Text, article.Target is null ? article.Units.Count - import.Written.Count : 0));
            }
        }

        var imports = articles.Select(article => article.Import).OfType<ArticleImport>().ToList();
        var findings = texts.Findings.Concat(imports.SelectMany(import => import.Findings)).Concat(articles.Select(article => article.Finding).OfType<ImportFinding>());
        return new ImportPlan([.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)], files)
        {
            Lock = learned.IsEmpty ? null : learned.Write(content.Lock),
            Translated = imports.Sum(import => import.Written.Count),
            Unchanged = imports.Sum(import => import.Unchanged),
            Accepted = imports.Sum(import => import.Accepted),
            Kept = imports.Sum(import => import.Kept),
            Unstated = imports.SelectMany(import => import.Written).Count(change => change is { Imported.Exported: null, Unit.Target: not null }),
            Empty = document.Texts.Count(text => text.IsEmpty),
            Emptied = groups.Sum(group => group.Count(text => text.Imported is { IsEmpty: true, Exported: not TargetDigest.None } && text.Unit.Target is not null)),
            Absent = groups.Sum(group => group.Key.Units.Count(unit => unit.Target is not null) - group.Count(text => text.Unit.Target is not null)),
            Unfinished = imports.Sum(import => import.Unfinished),
            Locked = imports.Sum(import => import.Locked),
        };
    }

    private static ArticleImport? Import(
        ContentCompilation content, string locale, NewPlaces places, ImportOptions options, ExchangeArticle article, IReadOnlyList<(ImportedText Imported, ExchangeUnit Unit)> texts, out ImportFinding? finding)
    {
        finding = null;
        var accepted = content.Lock.Lock.Of(article.Path).Where(section => section.IsOf(locale, content.Options.SourceLocale)).SelectMany(section => section.Pairs);
        if (article.Target is { } target)
        {
            return new ArticleImport(article, target, accepted, options).Run(texts);
        }

        // An article of which nothing is translated gets no file.
        if (texts.All(text => text.Imported.IsEmpty && text.Imported.Defect is null))
        {
            return null;
        }

        if (places.Of(article.Path, out var problem) is { } place)
        {
            return new ArticleImport(article, NewTranslation.Of(article.Source!, place, locale), accepted, options).Run(texts);
        }

        finding = new ImportFinding(texts[0].Imported.Line, texts[0].Imported.Column, problem!);
        return null;
    }
}
