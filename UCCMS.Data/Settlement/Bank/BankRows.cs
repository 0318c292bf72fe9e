using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>What the list of lines shows: open lines by bucket, or decided ones.</summary>
public enum BankShow
{
    Open,
    Matched,
    Partly,
    Unmatched,
    Accepted,
    NotOurs,

    /// <summary>Open and decided.</summary>
    Every,
}

/// <summary>A bank line with what it probably is, or was decided to be.</summary>
/// <param name="Bucket">None once it is decided.</param>
/// <param name="Receipt">Proposed, or accepted.</param>
/// <param name="ReceiptTitle">UTR, customer and amount of that receipt.</param>
/// <param name="Reason">Why it is proposed, or what was decided.</param>
/// <param name="DecidedBy">None while it is open.</param>
public sealed record BankLineRow(
    BankLineId Id, DateOnly BookedOn, DateOnly ValueDate, Money Amount, string Reference, string Payer, string Narration,
    BankBucket? Bucket, ReceiptId? Receipt, string ReceiptTitle, string Reason, string? DecidedBy, DateTime? DecidedAtUtc)
{
    public bool IsOpen => Bucket is not null;
}

/// <summary>How many lines a bucket has, and what comes in by them.</summary>
public sealed record BankSum(int Count, Money Amount);

/// <summary>An office's bank account at a glance. Shares are of <see cref="Credits"/>: every line by which money came in.</summary>
/// <param name="BalanceOn">Last day of the latest statement; none without one.</param>
/// <param name="Inflow">What came in on that day.</param>
public sealed record BankFigures(
    OfficeId Office, string OfficeName, DateOnly? BalanceOn, Money Balance, Money Inflow, BankSum Credits,
    BankSum Matched, BankSum Partly, BankSum Unmatched, BankSum Accepted, BankSum NotOurs, int MissingReceipts)
{
    public int Open => Matched.Count + Partly.Count + Unmatched.Count;
}

/// <summary>A page of lines, and what all of the filter come to.</summary>
public sealed record BankPage(Page<BankLineRow> Rows, Money Total);

/// <summary>A line with all that is decided about it.</summary>
public sealed record BankLineDetail(BankLine Line, BankLineRow Row, BankStatement Statement, string OfficeName, IReadOnlyList<BankClearing> History, Receipt? Receipt);

/// <summary>A receipt that a line could be.</summary>
public sealed record BankCandidate(ReceiptId Id, ReceiptMode Mode, string? Reference, string Payer, string CustomerName, string ContractNumber, Money Amount, DateOnly ReceivedOn, string Agreement);

/// <summary>A statement in the list.</summary>
public sealed record BankStatementRow(BankStatementId Id, string OfficeName, string Account, string Number, DateOnly From, DateOnly To, Money Opening, Money Closing, int Lines, int Known, string FileName, string ImportedBy, DateTime ImportedAtUtc);

/// <summary>A receipt that is on no statement.</summary>
public sealed record MissingReceiptRow(ReceiptId Id, DateOnly ReceivedOn, ReceiptMode Mode, string? Reference, string CustomerName, string ContractNumber, string OfficeName, Money Amount, DateOnly? StatementTo);

/// <summary>An office with a bank account.</summary>
public sealed record BankOffice(OfficeId Id, string Name);
