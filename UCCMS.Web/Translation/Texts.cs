using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Translation;

/// <summary>
/// Says the texts of the screens in the language of the person: <c>@T["My work"]</c>, <c>@T[$"{count} articles"]</c>. The English
/// text is the key; what has no translation, a name or a remark, is shown as it is.
/// </summary>
public sealed class Texts(ActorContext actors, IHttpContextAccessor requests)
{
    /// <summary>Keeps the choice on this computer for the pages before sign-in.</summary>
    public const string Cookie = "language";

    public Language Language => actors is { IsSet: true, Current.IsSystem: false } ? actors.Current.Language
        : Enum.TryParse<Language>(requests.HttpContext?.Request.Cookies[Cookie], out var chosen) ? chosen
        : Language.English;

    /// <summary>The code of the language for the browser and screen readers.</summary>
    public string Code => Language == Language.Hindi ? "hi-IN" : "en-IN";

    /// <summary>A fixed text, or one that was put together elsewhere: a refusal, a notice, a finding's sentence.</summary>
    public string this[string? text] => text is null ? string.Empty : In(Language, text);

    /// <summary>A text with values; a value that is itself a fixed text is translated too.</summary>
    public string this[ShownText text] => Language == Language.Hindi
        ? Translations.Hindi.Say(text.Template, text.Values)
        : Translations.Fill(text.Template, text.Values);

    /// <summary>For what is made outside a screen: a mail to a person, a workbook.</summary>
    public static string In(Language language, string text) => language == Language.Hindi ? Translations.Hindi.Say(text) : text;

    /// <summary>The same for a text of several lines, such as the body of a mail.</summary>
    public static string LinesIn(Language language, string text) =>
        language == Language.Hindi ? string.Join('\n', text.Split('\n').Select(Translations.Hindi.Say)) : text;
}
