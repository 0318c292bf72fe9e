using System.Security.Cryptography;
using System.Text;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>One line as a file of the bank has it.</summary>
/// <param name="Position">In the file: row, line or entry, as a person finds it.</param>
/// <param name="BookedOn">IST day on which the bank booked it.</param>
/// <param name="ValueDate">IST day from which the money counts.</param>
/// <param name="Amount">What came plus, what went minus.</param>
/// <param name="Reference">UTR, RRN or cheque number where the bank gives it a place of its own.</param>
/// <param name="Payer">Who paid, where the bank says so.</param>
/// <param name="Narration">Everything else the bank writes.</param>
public sealed record ReadLine(int Position, DateOnly BookedOn, DateOnly ValueDate, Money Amount, string Reference, string Payer, string Narration)
{
    /// <summary>What makes it the same line in every statement that shows it, apart from its place among equal ones of a day.</summary>
    public string Content => $"{BookedOn:yyyy-MM-dd}|{Amount.Paise}|{Tidy(Reference.Length > 0 ? Reference : Narration)}";

    private static string Tidy(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

/// <summary>One statement of one account as a file of the bank has it, whatever the format.</summary>
public sealed record ReadStatement
{
    /// <summary>A busy office's month.</summary>
    public const int MostLines = 20_000;

    private const int LongestNumber = 50;

    /// <exception cref="RuleViolation">bank.account, bank.number, bank.too-many-lines, bank.day, bank.balance: named with the statement, so that a file of many says which.</exception>
    public ReadStatement(string account, string number, Money opening, Money closing, DateOnly to, IReadOnlyList<ReadLine> lines)
    {
        Account = BankAccount.Of(account);
        Number = number.Trim();
        RuleViolation.Unless(Number.Length is > 0 and <= LongestNumber, "bank.number", $"A statement of account {Account} has no number, or one of more than {LongestNumber} characters. Nothing was changed.");
        RuleViolation.Unless(lines.Count <= MostLines, "bank.too-many-lines", $"{Name} has more than {MostLines} lines. Nothing was changed. Ask the bank for shorter periods.");
        (Opening, Closing, To, Lines) = (opening, closing, to, lines);
        From = lines.Count == 0 ? to : lines.Min(l => l.BookedOn);
        var late = lines.FirstOrDefault(l => l.BookedOn > to);
        RuleViolation.Unless(late is null, "bank.day", $"{Name} ends on {IndianTime.Show(to)}, but line {late?.Position} was booked on {IndianTime.Show(late?.BookedOn ?? to)}. Nothing was changed.");
        var sum = Money.Sum(lines.Select(l => l.Amount));
        RuleViolation.Unless(
            opening + sum == closing,
            "bank.balance",
            $"{Name} does not add up: it opens with {opening}, its {lines.Count} lines come to {sum}, which makes {opening + sum}, but it closes with {closing}. Lines are missing or changed; nothing was taken. Fetch it from the bank again.");
    }

    /// <summary>Letters and digits only.</summary>
    public string Account { get; }

    /// <summary>Unique for the account: where the bank counts anew each year, with the year.</summary>
    public string Number { get; }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public Money Opening { get; }

    public Money Closing { get; }

    public IReadOnlyList<ReadLine> Lines { get; }

    public string Name => $"Statement {Number} of account {Account}";

    /// <summary>The same for the same statement, whichever file brings it; SHA-256 in hex.</summary>
    public string ContentHash => Hash(string.Join('\n', [$"{Account}|{Number}|{Opening.Paise}|{Closing.Paise}", .. Lines.Select(l => l.Content).Order(StringComparer.Ordinal)]));

    /// <summary>Each line with its key in the account. Equal lines of one day are counted, so that two payments stay two and overlapping statements bring none twice.</summary>
    public IEnumerable<(ReadLine Line, string Key)> Keyed()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            var nth = seen[line.Content] = seen.GetValueOrDefault(line.Content) + 1;
            yield return (line, Hash($"{Account}|{line.Content}|{nth}"));
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>Numbers of bank accounts.</summary>
public static class BankAccount
{
    private const int Longest = 34;

    /// <summary>Letters and digits only, in capitals: as printed with spaces or dashes it is the same account.</summary>
    /// <exception cref="RuleViolation">bank.account</exception>
    public static string Of(string entered)
    {
        var tidy = string.Concat(entered.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        RuleViolation.Unless(tidy.Length is >= 6 and <= Longest && tidy.Any(char.IsAsciiDigit), "bank.account", $"“{entered.Trim()}” is no account number: 6 to {Longest} letters and digits.", "Account");
        return tidy;
    }
}
