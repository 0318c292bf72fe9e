using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>A file of articles that a customer announced as a soft copy; such articles are not keyed at the counter (SOP 3.A).</summary>
public sealed class SoftCopyBatch : IOfficeOwned, IAuditedDocument
{
    private SoftCopyBatch()
    {
    }

    public long Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public CustomerId CustomerId { get; private set; }

    /// <summary>The office it was handed in at.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The customer's own reference of the file.</summary>
    public string BatchRef { get; private set; } = string.Empty;

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Of the file's bytes, 64 hex digits.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public int Articles { get; private set; }

    public string AuditKey => $"soft-copy-batch/{ContractId}/{BatchRef}";

    public string AuditTitle => $"Soft copy {BatchRef}";

    /// <exception cref="RuleViolation">soft-copy.reference, soft-copy.empty</exception>
    public static SoftCopyBatch Receive(Contract contract, OfficeId office, string batchRef, DateOnly on, string sha256, int articles)
    {
        ArgumentNullException.ThrowIfNull(contract);
        RuleViolation.Unless(batchRef.Trim() is { Length: > 0 and <= 50 }, "soft-copy.reference", "Enter the customer's reference of the file, up to 50 characters.", nameof(BatchRef));
        RuleViolation.Unless(articles > 0, "soft-copy.empty", "The file names no article.");
        return new SoftCopyBatch
        {
            ContractId = contract.Id,
            CustomerId = contract.CustomerId,
            OwningOfficeId = office,
            NodalOfficeId = contract.NodalOfficeId,
            BatchRef = batchRef.Trim(),
            ReceivedOn = on,
            Sha256 = sha256,
            Articles = articles,
        };
    }
}

/// <summary>An article of a <see cref="SoftCopyBatch"/>.</summary>
public sealed class SoftCopyArticle
{
    private SoftCopyArticle()
    {
    }

    public long BatchId { get; private set; }

    public string ArticleNumber { get; private set; } = string.Empty;

    public static SoftCopyArticle Of(long batch, string articleNumber) => new() { BatchId = batch, ArticleNumber = articleNumber };
}
