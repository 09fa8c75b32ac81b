using System.Buffers;
using System.Globalization;
using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class ContentStringTests
{
    private readonly SampleArticle _article = Sample.Complete(null, "de-DE", "en-US", "sv-SE").Article;

    [Fact]
    public void Follows_the_current_culture()
    {
        foreach (string name in new[] { "sv-SE", "de-DE", "sv-SE", "en-US" })
        {
            using var culture = new UiCulture(name);
            Assert.Equal($"Title {name}", _article.Title);
            Assert.Equal($"Title {name}", _article.ToString());
        }
    }

    [Fact]
    public void A_bound_string_does_not_follow()
    {
        using var culture = new UiCulture("de-DE");

        Assert.Equal("Title sv-SE", _article.Title.In(new Locale("sv-SE")));
        Assert.Equal("Title sv-SE", _article.Title.In(new CultureInfo("sv-FI")));
        Assert.Equal("Title en-US", _article.Title.Source);
        Assert.Equal("Title de-DE", _article.Title);
        Assert.Equal("Title en-US", _article.Title.In(new Locale("fr-FR")).In(new Locale("xx")));
    }

    [Fact]
    public void Knows_the_locale_it_is_in()
    {
        using var culture = new UiCulture("sv-FI");

        Assert.Equal("sv-SE", _article.Title.Locale?.Name);
        Assert.Equal("en-US", _article.Title.Source.Locale?.Name);
        Assert.False(_article.Title.IsMissing);
    }

    [Fact]
    public void Has_three_forms()
    {
        ContentString second = _article.Strings.Second.In(new Locale("sv-SE"));
        var writer = new ArrayBufferWriter<byte>();
        second.WriteHtml(writer);

        Assert.Equal("Second & “more” sv-SE", second.ToString());
        Assert.Equal("Second & “more” sv-SE", Encoding.UTF8.GetString(second.Utf8));
        Assert.Equal("<strong>Second</strong> &amp; &#8220;more&#8221; sv-SE", second.ToHtml());
        Assert.Equal(second.ToHtml(), Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void Formats_as_text_or_html()
    {
        ContentString second = _article.Strings.Second.In(new Locale("sv-SE"));
        Span<char> chars = stackalloc char[100];
        Span<byte> bytes = stackalloc byte[100];

        Assert.Equal(second.ToHtml(), $"{second:H}");
        Assert.Equal(second.ToString(), $"{second}");
        Assert.Equal(second.ToString(), string.Format(CultureInfo.InvariantCulture, "{0:T}", second));
        Assert.True(second.TryFormat(chars, out int length, "h", null));
        Assert.Equal(second.ToHtml(), chars[..length].ToString());
        Assert.True(second.TryFormat(bytes, out length, default, null));
        Assert.Equal(second.ToString(), Encoding.UTF8.GetString(bytes[..length]));
        Assert.False(second.TryFormat(bytes[..3], out length, default, null));
        Assert.Equal(0, length);
        Assert.Throws<FormatException>(() => second.ToString("X", null));
    }

    [Fact]
    public void Equality_is_about_which_text_it_is()
    {
        var swedish = new Locale("sv-SE");

        Assert.True(_article.Title == _article.AllStrings[0]);
        Assert.True(_article.Title.In(swedish) == _article.Title.In(new CultureInfo("sv-SE")));
        Assert.True(_article.Title != _article.Title.In(swedish));
        Assert.Equal(_article.Title.GetHashCode(), _article.AllStrings[0].GetHashCode());
        Assert.NotEqual<object>(_article.Title, _article.Description);
    }

    [Fact]
    public void The_default_is_empty_and_harmless()
    {
        ContentString none = default;

        Assert.Equal("", none);
        Assert.Equal("", none.ToHtml());
        Assert.True(none.Utf8.IsEmpty);
        Assert.Null(none.Locale);
        Assert.Equal(none, none.Source);
        Assert.Equal(none, none.In(new Locale("sv-SE")));
        Assert.Throws<ArgumentNullException>(() => none.In((Locale)null!));
        Assert.Throws<ArgumentNullException>(() => _article.Title.In((CultureInfo)null!));
    }

    [Fact]
    public void A_warm_read_allocates_nothing()
    {
        using var culture = new UiCulture("sv-FI");
        Assert.Equal(0, AllocatedBy(() => _article.Title.ToString().Length));
        Assert.Equal(0, AllocatedBy(() => _article.Strings.Second.ToString().Length));
        Assert.Equal(0, AllocatedBy(() => _article.Title.In(CultureInfo.InvariantCulture).ToString().Length));
        Assert.Equal(0, AllocatedBy(() => _article.Strings.Second.Utf8.Length));
        Assert.Equal(0, AllocatedBy(() => _article.Links.OtherNextSteps.Destination.Length));
        Assert.Equal(0, AllocatedBy(() => _article.Links.OtherNextSteps.Fragment.Length));
        Assert.Equal(0, AllocatedBy(() => _article.Sections.NextSteps.Anchor.Length));
    }

    [Fact]
    public void Plain_utf8_allocates_nothing_even_when_cold()
    {
        using var culture = new UiCulture("sv-SE");
        _ = _article.Title.Utf8;
        _ = AllocatedBy(() => 0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = _article.Strings.Third.Utf8.Length;
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("Third sv-SE".Length, length);
        Assert.Equal(0, after - before);
    }

    private static long AllocatedBy(Func<int> read)
    {
        _ = read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = read();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
