using System.Globalization;
using System.Text.RegularExpressions;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// SWIFT MT940 customer statements, read message by message. Pages of one statement (:28C: 12/1, 12/2 …) are put together; a
/// message without one of its tags, or in another currency, refuses the file with message and line.
/// </summary>
public sealed partial class Mt940File
{
    private const int FullLine = 65;

    private readonly List<ReadStatement> statements = [];
    private readonly List<Mt940Page> pages = [];

    private Mt940File()
    {
    }

    /// <exception cref="RuleViolation">bank.mt940-…, or one of <see cref="ReadStatement"/></exception>
    public static IReadOnlyList<ReadStatement> Read(TextReader text)
    {
        var file = new Mt940File();
        var message = new List<Mt940Field>();
        var at = 0;
        while (text.ReadLine() is { } line)
        {
            at++;
            RuleViolation.Unless(!line.Contains('\0'), "bank.mt940-encoding", $"Line {at} is not plain text; the file was saved in another encoding. Nothing was changed. Fetch it from the bank again.");
            file.Take(message, line.TrimEnd(), at);
        }

        file.End(message);
        file.EndStatement();
        RuleViolation.Unless(file.statements.Count > 0, "bank.mt940-empty", "There is no MT940 message in the file. Nothing was changed.");
        return file.statements;
    }

    private void Take(List<Mt940Field> message, string line, int at)
    {
        var text = BlockStart().Replace(line, string.Empty);
        if (text is "-" or "-}" || text.StartsWith("-}", StringComparison.Ordinal))
        {
            End(message);
            return;
        }

        if (TagStart().Match(text) is { Success: true } tag)
        {
            if (tag.Groups["tag"].Value == "20")
            {
                End(message);
            }

            message.Add(new(tag.Groups["tag"].Value, tag.Groups["text"].Value, at));
        }
        else if (text.Length > 0)
        {
            RuleViolation.Unless(message.Count > 0, "bank.mt940-start", $"Line {at} stands before the first tag: “{Shorten(text)}”. Nothing was changed.");
            message[^1] = message[^1] with { Text = $"{message[^1].Text}\n{text}" };
        }
    }

    private void End(List<Mt940Field> message)
    {
        if (message.Count == 0)
        {
            return;
        }

        var page = Page(message);
        message.Clear();
        if (pages.Count > 0 && (pages[0].Account, pages[0].Number) != (page.Account, page.Number))
        {
            EndStatement();
        }

        RuleViolation.Unless(
            pages.Count == 0 || pages[^1].Closing == page.Opening,
            "bank.mt940-page",
            $"A page of statement {page.Number} of account {page.Account} (line {page.At}) opens with {page.Opening}, the page before it closed with {(pages.Count == 0 ? page.Opening : pages[^1].Closing)}. A page is missing; nothing was changed.");
        pages.Add(page);
        if (page.IsLast)
        {
            EndStatement();
        }
    }

    private void EndStatement()
    {
        if (pages.Count > 0)
        {
            RuleViolation.Unless(pages[0].IsFirst && pages[^1].IsLast, "bank.mt940-page", $"Statement {pages[0].Number} of account {pages[0].Account} lacks its {(pages[0].IsFirst ? "last" : "first")} page: only pages in between (:60M:, :62M:) are in the file. Nothing was changed.");
            statements.Add(new ReadStatement(pages[0].Account, $"{pages[0].Number}/{pages[^1].ClosedOn.Year}", pages[0].Opening, pages[^1].Closing, pages[^1].ClosedOn, [.. pages.SelectMany(p => p.Lines)]));
            pages.Clear();
        }
    }

    private static Mt940Page Page(List<Mt940Field> message)
    {
        var first = message[0];
        var account = Required(message, "25", "the account").Text.Trim();
        var number = NumberOf(Required(message, "28C", "28", "the statement's number"));
        var opening = Balance(Required(message, "60F", "60M", "the opening balance"));
        var closing = Balance(Required(message, "62F", "62M", "the closing balance"));
        var lines = new List<ReadLine>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Tag == "61")
            {
                lines.Add(Line(message[i], i + 1 < message.Count && message[i + 1].Tag == "86" ? message[i + 1].Text : string.Empty));
            }
        }

        return new(account, number, opening.Amount, closing.Amount, closing.Day, message.Any(f => f.Tag == "60F"), message.Any(f => f.Tag == "62F"), lines, first.At);
    }

    private static Mt940Field Required(List<Mt940Field> message, string tag, string words) => Required(message, tag, tag, words);

    private static Mt940Field Required(List<Mt940Field> message, string tag, string other, string words)
    {
        var found = message.Where(f => f.Tag == tag || f.Tag == other).ToList();
        RuleViolation.Unless(found.Count == 1, "bank.mt940-tag", $"The message that begins on line {message[0].At} has {(found.Count == 0 ? "no" : "more than one")} :{tag}:, {words}. Nothing was changed. Fetch it from the bank again.");
        return found[0];
    }

    private static string NumberOf(Mt940Field field)
    {
        var number = field.Text.Split('/')[0].Trim();
        return number.Length is > 0 and <= 5 && number.All(char.IsAsciiDigit)
            ? number.TrimStart('0') is { Length: > 0 } bare ? bare : "0"
            : throw Unreadable(field, "a statement's number is at most five digits");
    }

    private static (Money Amount, DateOnly Day) Balance(Mt940Field field)
    {
        var parts = BalanceForm().Match(field.Text.Trim());
        if (!parts.Success)
        {
            throw Unreadable(field, "a balance is C or D, date, currency and amount: C260201INR1234,56");
        }

        RuleViolation.Unless(parts.Groups["currency"].Value == "INR", "bank.mt940-currency", $"Line {field.At}: the account is kept in {parts.Groups["currency"].Value}; only INR is taken. Nothing was changed.");
        var amount = AmountOf(field, parts.Groups["amount"].Value);
        return (parts.Groups["mark"].Value == "D" ? -amount : amount, DayOf(field, parts.Groups["day"].Value));
    }

    private static ReadLine Line(Mt940Field field, string information)
    {
        var rows = field.Text.Split('\n');
        var parts = LineForm().Match(rows[0].Trim());
        if (!parts.Success)
        {
            throw Unreadable(field, "a line is value date, entry date, C or D, amount, type and reference: 2602020202C1180,00NTRFSBIN526033000311");
        }

        var value = DayOf(field, parts.Groups["value"].Value);
        var amount = AmountOf(field, parts.Groups["amount"].Value);
        var references = parts.Groups["reference"].Value.Split("//", 2, StringSplitOptions.TrimEntries);
        var own = references[0] is "NONREF" ? string.Empty : references[0];
        var narration = Join([.. information.Split('\n')]);
        return new(
            field.At,
            parts.Groups["entry"].Success ? EntryDay(field, value, parts.Groups["entry"].Value) : value,
            value,
            parts.Groups["mark"].Value is "D" or "RC" ? -amount : amount,
            own.Length > 0 ? own : references.Length > 1 ? references[1] : string.Empty,
            NameForm().Match(narration) is { Success: true } name ? name.Groups["name"].Value.Trim() : string.Empty,
            string.Join(' ', new[] { narration, own.Length > 0 && references.Length > 1 ? references[1] : string.Empty, rows.Length > 1 ? rows[1].Trim() : string.Empty }.Where(t => t.Length > 0)));
    }

    // SWIFT cuts at 65 characters in the middle of a word
    private static string Join(IReadOnlyList<string> rows)
    {
        var text = string.Empty;
        foreach (var (place, row) in rows.Index())
        {
            text += place > 0 && rows[place - 1].Length < FullLine ? $" {row}" : row;
        }

        return SubField().Replace(text, " ").Trim();
    }

    private static DateOnly DayOf(Mt940Field field, string digits) =>
        DateOnly.TryParseExact($"20{digits}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Unreadable(field, $"{digits} is no day (yymmdd)");

    // the entry date has no year; near the turn of the year it is not always the value date's
    private static DateOnly EntryDay(Mt940Field field, DateOnly value, string digits)
    {
        var days = new List<DateOnly>();
        for (var year = value.Year - 1; year <= value.Year + 1; year++)
        {
            if (DateOnly.TryParseExact($"{year:D4}{digits}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                days.Add(day);
            }
        }

        return days.Count > 0 ? days.MinBy(d => Math.Abs(d.DayNumber - value.DayNumber)) : throw Unreadable(field, $"{digits} is no day (mmdd)");
    }

    private static Money AmountOf(Mt940Field field, string text)
    {
        var parts = text.Split(',');
        return parts[0].Length <= 13 && parts[1].Length <= 2
            ? new(checked((long.Parse(parts[0], CultureInfo.InvariantCulture) * 100) + (parts[1].Length == 0 ? 0 : long.Parse(parts[1].PadRight(2, '0'), CultureInfo.InvariantCulture))))
            : throw Unreadable(field, $"{text} is no amount in rupees and paise");
    }

    private static RuleViolation Unreadable(Mt940Field field, string why) =>
        new("bank.mt940-field", $"Line {field.At}, :{field.Tag}:{Shorten(field.Text)} cannot be read: {why}. Nothing was changed.");

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");

    [GeneratedRegex(@"^(\{[123]:[^}]*\})*\{4:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^:(?<tag>\d{2}[A-Z]?):(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"^(?<mark>[CD])(?<day>\d{6})(?<currency>[A-Z]{3})(?<amount>\d+,\d*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BalanceForm();

    [GeneratedRegex(@"^(?<value>\d{6})(?<entry>\d{4})?(?<mark>R?[CD])[A-Z]?(?<amount>\d+,\d*)[NFS][A-Z0-9]{3}(?<reference>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LineForm();

    [GeneratedRegex("/NAME/(?<name>[^/]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameForm();

    [GeneratedRegex(@"\?\d\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SubField();

    private sealed record Mt940Field(string Tag, string Text, int At);

    private sealed record Mt940Page(string Account, string Number, Money Opening, Money Closing, DateOnly ClosedOn, bool IsFirst, bool IsLast, IReadOnlyList<ReadLine> Lines, int At);
}
