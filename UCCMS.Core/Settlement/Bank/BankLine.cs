using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>One line of an office's bank account; never changed. What became of it says its <see cref="BankClearing"/>.</summary>
public sealed class BankLine : IOfficeOwned
{
    private const int LongestReference = 100;
    private const int LongestPayer = 200;
    private const int LongestNarration = 1000;

    private BankLine()
    {
    }

    public BankLineId Id { get; private set; }

    public BankStatementId StatementId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public string Account { get; private set; } = string.Empty;

    /// <summary>The same line of the account in every statement; once in the Department.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>In the file.</summary>
    public int Position { get; private set; }

    public DateOnly BookedOn { get; private set; }

    public DateOnly ValueDate { get; private set; }

    /// <summary>What came plus, what went minus.</summary>
    public Money Amount { get; private set; }

    public string Reference { get; private set; } = string.Empty;

    public string Payer { get; private set; } = string.Empty;

    public string Narration { get; private set; } = string.Empty;

    /// <summary>The same office: its account is nobody else's.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string Name => $"Bank line of {IndianTime.Show(BookedOn)}, {Amount}{(Reference.Length == 0 ? string.Empty : $", {Reference}")}";

    internal static BankLine Of(BankStatement statement, ReadLine line, string key) => new()
    {
        Id = BankLineId.New(),
        StatementId = statement.Id,
        OwningOfficeId = statement.OwningOfficeId,
        NodalOfficeId = statement.OwningOfficeId,
        Account = statement.Account,
        Key = key,
        Position = line.Position,
        BookedOn = line.BookedOn,
        ValueDate = line.ValueDate,
        Amount = line.Amount,
        Reference = Cut(line.Reference, LongestReference),
        Payer = Cut(line.Payer, LongestPayer),
        Narration = Cut(line.Narration, LongestNarration),
    };

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
