using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>Bank statements and what became of their lines, for writing, within the actor's sight; the runner saves.</summary>
public interface IBankStore
{
    void Add(BankStatement statement, IReadOnlyList<BankLine> lines);

    void Add(BankClearing clearing);

    /// <summary>The office that has this account, whoever sees it; none for a new account.</summary>
    Task<OfficeId?> OfficeOfAsync(string account, CancellationToken ct);

    /// <summary>The statement of this number, or none.</summary>
    Task<BankStatement?> FindAsync(string account, string number, CancellationToken ct);

    /// <summary>Those of these keys that the account has.</summary>
    Task<IReadOnlySet<string>> KnownKeysAsync(string account, IReadOnlyCollection<string> keys, CancellationToken ct);

    /// <exception cref="RuleViolation">bank-line.not-found: unknown, or out of the actor's sight.</exception>
    Task<BankLine> GetLineAsync(BankLineId id, CancellationToken ct);

    /// <summary>The decision that stands about a line.</summary>
    Task<BankClearing?> OfLineAsync(BankLineId line, CancellationToken ct);

    /// <summary>The decision that gave a line to this receipt.</summary>
    Task<BankClearing?> OfReceiptAsync(ReceiptId receipt, CancellationToken ct);

    /// <summary>The receipt that this very act recorded, before it is saved.</summary>
    Receipt JustRecorded(ReceiptId id);

    /// <summary>Open lines of an office, and its receipts that no line has.</summary>
    Task<OpenBank> OpenAsync(OfficeId office, CancellationToken ct);

    /// <summary>Receipts and their lines, to be matched in one act.</summary>
    Task<IReadOnlyList<(BankLine Line, Receipt Receipt)>> PairsAsync(IReadOnlyCollection<BankProposal> proposals, CancellationToken ct);
}

/// <summary>What of an office's bank account is open.</summary>
public sealed record OpenBank(IReadOnlyList<OpenLine> Lines, IReadOnlyList<OpenReceipt> Receipts);
