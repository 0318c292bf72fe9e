using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// A statement of an office's bank account as it was imported: it added up, and it is kept as it came. Lines that an earlier
/// statement brought are counted here and stand there.
/// </summary>
public sealed class BankStatement : IAuditedDocument, IOfficeOwned
{
    private BankStatement()
    {
    }

    public BankStatementId Id { get; private set; }

    /// <summary>The office whose account it is.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public string Account { get; private set; } = string.Empty;

    /// <summary>The bank's, once for the account.</summary>
    public string Number { get; private set; } = string.Empty;

    public DateOnly FromDay { get; private set; }

    public DateOnly ToDay { get; private set; }

    public Money Opening { get; private set; }

    public Money Closing { get; private set; }

    /// <summary>New lines, which stand under it.</summary>
    public int LineCount { get; private set; }

    /// <summary>Lines that earlier statements had brought.</summary>
    public int KnownCount { get; private set; }

    /// <summary>What those come to.</summary>
    public Money KnownSum { get; private set; }

    /// <summary>Of <see cref="ReadStatement.ContentHash"/>.</summary>
    public string ContentHash { get; private set; } = string.Empty;

    public string FileName { get; private set; } = string.Empty;

    public string Sha256 { get; private set; } = string.Empty;

    public string ImportedBy { get; private set; } = string.Empty;

    public string ImportedByName { get; private set; } = string.Empty;

    public DateTime ImportedAtUtc { get; private set; }

    /// <summary>The same office: its account is nobody else's.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string AuditKey => $"bank-statement/{Id.Value}";

    public string AuditTitle => $"Bank statement {Number} of account {Account}, {IndianTime.Show(FromDay)} to {IndianTime.Show(ToDay)}";

    /// <param name="read">From the file.</param>
    /// <param name="known">Keys of lines that the account has already.</param>
    public static (BankStatement Statement, IReadOnlyList<BankLine> Lines) Import(ReadStatement read, IReadOnlySet<string> known, OfficeId office, BankFile file, Actor actor, DateTime utcNow)
    {
        var keyed = read.Keyed().ToLookup(k => known.Contains(k.Key));
        var statement = new BankStatement
        {
            Id = BankStatementId.New(),
            OwningOfficeId = office,
            NodalOfficeId = office,
            Account = read.Account,
            Number = read.Number,
            FromDay = read.From,
            ToDay = read.To,
            Opening = read.Opening,
            Closing = read.Closing,
            LineCount = keyed[false].Count(),
            KnownCount = keyed[true].Count(),
            KnownSum = Money.Sum(keyed[true].Select(k => k.Line.Amount)),
            ContentHash = read.ContentHash,
            FileName = file.Name,
            Sha256 = file.Sha256,
            ImportedBy = actor.PersonId,
            ImportedByName = actor.Name,
            ImportedAtUtc = utcNow,
        };
        return (statement, [.. keyed[false].Select(k => BankLine.Of(statement, k.Line, k.Key))]);
    }
}

/// <summary>Which file brought it.</summary>
public sealed record BankFile(string Name, string Sha256);
