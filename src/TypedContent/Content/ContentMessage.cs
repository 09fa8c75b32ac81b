using System.Globalization;
using System.Text;
using TypedContent.Content.Values;
using TypedContent.Shared.Messages;
using TypedContent.Text;

namespace TypedContent;

/// <summary>Represents a text with values. It converts to a string implicitly.</summary>
/// <remarks>
/// <para>
/// A text names its values in ICU's MessageFormat, such as <c>{count, plural, one {# file} other {# files}}</c>. The method of the text has a
/// parameter for each of them.
/// </para>
/// <para>
/// The plural rules are those of <see cref="Locale"/>, the locale that the text is taken from. Numbers and dates are formatted for the culture that
/// <c>In</c> binds or, by default, for the current culture, if it has the language of the text. Otherwise, they are formatted for that locale, so
/// that a sentence is in one language.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// string inTheUsersLanguage = article.Strings.Items(count: 3);
/// string inSwedish = article.Strings.Items(count: 3).In(Locales.SvSE);
/// string html = article.Strings.Welcome(name: user).ToHtml();
/// </code>
/// </example>
public sealed class ContentMessage : IFormattable
{
    private readonly MessageArgument[] _arguments;

    // The culture that the text is bound to, or null.
    private readonly CultureInfo? _culture;

    internal ContentMessage(ContentString text, CultureInfo? culture, params MessageArgument[] arguments) => (Text, _culture, _arguments) = (text, culture, arguments);

    /// <summary>Gets the text without values, as it is written.</summary>
    public ContentString Text { get; }

    /// <summary>Gets the locale that the text is taken from.</summary>
    /// <value>The locale, or <see langword="null"/> if no locale has the text.</value>
    public Locale? Locale => Text.Locale;

    /// <summary>Gets the text with the same values in the source locale.</summary>
    public ContentMessage Source => new(Text.Source, null, _arguments);

    /// <summary>Returns the plain text of a message.</summary>
    /// <param name="message">The message to read.</param>
    public static implicit operator string(ContentMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.ToString();
    }

    /// <summary>Returns the text with one more value.</summary>
    /// <param name="name">The name of the value in the text.</param>
    /// <param name="value">The value, which is text wherever it occurs.</param>
    /// <returns>A message with the value.</returns>
    public ContentMessage With(string name, string? value) => With(new MessageArgument(Named(name), value));

    /// <summary>Returns the text with one more value.</summary>
    /// <param name="name">The name of the value in the text.</param>
    /// <param name="value">The value.</param>
    /// <returns>A message with the value.</returns>
    public ContentMessage With(string name, ContentNumber value) => With(new MessageArgument(Named(name), value));

    /// <summary>Returns the text with one more value.</summary>
    /// <param name="name">The name of the value in the text.</param>
    /// <param name="value">The value.</param>
    /// <returns>A message with the value.</returns>
    public ContentMessage With(string name, ContentDate value) => With(new MessageArgument(Named(name), value));

    /// <summary>Returns the text with the same values, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, whose formats numbers and dates have.</param>
    /// <returns>The same message, bound.</returns>
    public ContentMessage In(CultureInfo culture) => new(Text.In(culture), culture, _arguments);

    /// <summary>Returns the text with the same values, bound to a locale.</summary>
    /// <param name="locale">The locale to read in.</param>
    /// <returns>The same message, bound.</returns>
    public ContentMessage In(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return new ContentMessage(Text.In(locale), locale.Culture, _arguments);
    }

    /// <summary>Returns the plain text with the values.</summary>
    /// <returns>The text without markup.</returns>
    public override string ToString() =>
        Text.Locale is { } locale ? HtmlText.ToText(Encoding.UTF8.GetBytes(Format(Text.Message, locale, keepsSpace: true))) : "";

    /// <summary>Returns the plain text or the HTML, with the values.</summary>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="formatProvider">Not used. <c>In</c> chooses the culture of the text.</param>
    /// <returns>The plain text or the HTML.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ContentString.IsHtml(format.AsSpan()) ? ToHtml() : ToString();

    /// <summary>Returns the text with the values as a fragment of safe HTML. The values are text, so markup in them is encoded.</summary>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <param name="links">A value that indicates whether links are written, as for <see cref="ContentString.ToHtml(Func{Link, string?}?, ImagePolicy, bool)"/>.</param>
    /// <returns>HTML without an enclosing element.</returns>
    public string ToHtml(Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All, bool links = true)
    {
        if (Text.Locale is not { } locale)
        {
            return "";
        }

        Message message = linkResolver is null && images == ImagePolicy.All && links ? Text.Message : MessageReader.Read(Text.ToHtml(linkResolver, images, links));
        return Format(message, locale, keepsSpace: false);
    }

    private static string Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name;
    }

    private string Format(Message message, Locale locale, bool keepsSpace) =>
        new MessageFormatter(_arguments, locale, CultureOf(locale), keepsSpace).Format(message);

    private CultureInfo CultureOf(Locale locale)
    {
        CultureInfo culture = _culture ?? CultureInfo.CurrentCulture;
        return LanguageOf(culture.Name).Equals(LanguageOf(locale.Name), StringComparison.OrdinalIgnoreCase) ? culture : locale.Culture;
    }

    private static string LanguageOf(string name) => name.Split('-')[0];

    private ContentMessage With(MessageArgument argument)
    {
        var arguments = new MessageArgument[_arguments.Length + 1];
        _arguments.CopyTo(arguments, 0);
        arguments[_arguments.Length] = argument;
        return new ContentMessage(Text, _culture, arguments);
    }
}
