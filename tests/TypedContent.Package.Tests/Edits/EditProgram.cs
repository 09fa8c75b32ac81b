namespace TypedContent.Package.Tests.Edits;

/// <summary>Provides the program of edited projects, which doesn't name any article.</summary>
internal static class EditProgram
{
    /// <summary>A program that shows the text of every member of every article in every locale.</summary>
    public const string Code = """
        using System.Globalization;
        using System.Reflection;
        using System.Text;
        using App.Content;
        using TypedContent;

        Console.OutputEncoding = Encoding.UTF8;
        foreach (var locale in Locales.All)
        {
            foreach (var article in Articles.All)
            {
                var at = $"{locale} {article.Path}";
                try
                {
                    Show(at, article.Title.In(locale) + "|" + article.Description.In(locale) + "|" + string.Join(',', article.Locales));
                    Show(at, article.ToHtml(locale));
                    foreach (var (name, text) in Fields<ContentString>(article, "Strings"))
                    {
                        Show($"{at}.{name}", text.In(locale) + "|" + text.Source.In(locale));
                    }

                    foreach (var (name, section) in Fields<Section>(article, "Sections"))
                    {
                        Show($"{at}.{name}", section.Anchor + "|" + section.Level + "|" + section.In(locale).ToHtml());
                    }

                    foreach (var link in article.AllLinks)
                    {
                        Show(at, link.Kind + "|" + link.Destination + "|" + link.Fragment + "|" + link.TargetArticle?.Path + "|" + link.In(locale).Text);
                    }

                    var metadata = article.AllMetadata.In(locale);
                    Show(at, string.Join('|', metadata.Keys.Select(key => key + "=" + metadata[key])));
                }
                catch (Exception e)
                {
                    Show(at, e.GetType().Name + ": " + e.Message);
                }
            }
        }

        static IEnumerable<(string Name, T Value)> Fields<T>(Article article, string member)
        {
            var table = article.GetType().GetField(member)!.GetValue(article)!;
            return table.GetType().GetFields().Where(field => field.FieldType == typeof(T)).Select(field => (field.Name, (T)field.GetValue(table)!));
        }

        static void Show(string place, string text) => Console.WriteLine(place + ": " + text.ReplaceLineEndings(" "));
        """;
}
