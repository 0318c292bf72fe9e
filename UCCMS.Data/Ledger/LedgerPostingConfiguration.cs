using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>Mapping of <see cref="LedgerPostingRow"/>: insert only; each insert is carried to the balances by a trigger.</summary>
internal sealed class LedgerPostingConfiguration : IEntityTypeConfiguration<LedgerPostingRow>
{
    public void Configure(EntityTypeBuilder<LedgerPostingRow> builder)
    {
        builder.ToTable("LedgerPostings", t =>
        {
            t.HasTrigger(Triggers.NameOn("LedgerPostings"));
            t.HasTrigger(LedgerTriggers.KeepBalances);
            t.HasCheckConstraint("CK_LedgerPostings_Amount", "\"Amount\" <> 0");
        });
        builder.HasKey(p => new { p.JournalId, p.Line });
        builder.Ignore(p => p.OwningOfficeId);
        builder.Property(p => p.Component).HasMaxLength(20);
        builder.Property(p => p.Gstin).HasMaxLength(15);
        builder.HasOne<LedgerJournalRow>().WithMany().HasForeignKey(p => p.JournalId);
        builder.HasOne<LedgerContractRow>().WithMany().HasForeignKey(p => p.ContractId);
        builder.HasIndex(p => new { p.OfficeId, p.Account, p.Date });
        builder.HasIndex(p => new { p.NodalOfficeId, p.Date });
        builder.HasIndex(p => new { p.CounterpartOfficeId, p.Date });
        builder.HasIndex(p => new { p.ContractId, p.Account, p.Date });
        builder.HasIndex(p => new { p.DocumentId, p.Date });
    }
}

/// <summary>Mapping of <see cref="LedgerBalanceRow"/>: money that is not there cannot be spent, whatever the program says.</summary>
internal sealed class LedgerBalanceConfiguration : IEntityTypeConfiguration<LedgerBalanceRow>
{
    /// <summary>Deposit and free money are credits: more than nothing would be overdrawn.</summary>
    public const string NotOverdrawn = "CK_LedgerBalances_NotOverdrawn";

    // The counterpart of what lies or is accounted is the location of its document. Cast, so that the index serves a
    // comparison with a parameter; without a line break, which a script would turn into an expression that EXEC does not take.
    private const string StageSql =
        "CAST(CASE WHEN \"Amount\" = 0 THEN NULL WHEN \"Account\" = 'Receivable' THEN 'Owed' WHEN \"Component\" = '' THEN NULL WHEN \"Account\" = 'Dishonoured' THEN 'CalledBack' "
        + "WHEN \"Account\" = 'Unclassified' THEN 'Lying' WHEN \"Account\" = 'InterOffice' THEN 'OnItsWay' WHEN \"Account\" = 'ReducedByNote' THEN 'ReducedByNote' "
        + "WHEN \"Account\" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN \"OfficeId\" = \"CounterpartOfficeId\" THEN 'AccountedAtLocation' "
        + "WHEN \"Account\" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30))";

    public void Configure(EntityTypeBuilder<LedgerBalanceRow> builder)
    {
        builder.ToTable("LedgerBalances", t => t.HasCheckConstraint(
            NotOverdrawn, "\"Amount\" <= 0 OR (\"Account\" <> 'Deposit' AND (\"Account\" <> 'Unclassified' OR \"Component\" <> ''))"));
        builder.HasKey(b => new { b.ContractId, b.DocumentId, b.Account, b.OfficeId, b.ToOfficeId, b.CarrierId, b.Component, b.Gstin });
        builder.Ignore(b => b.OwningOfficeId);
        builder.Property(b => b.Component).HasMaxLength(20);
        builder.Property(b => b.Gstin).HasMaxLength(15);
        builder.Property(b => b.Stage).HasComputedColumnSql(StageSql, stored: false);
        builder.HasIndex(b => new { b.Stage, b.DocumentId, b.Since, b.CounterpartOfficeId, b.OfficeId, b.NodalOfficeId, b.Amount }).HasDatabaseName("IX_LedgerBalances_Stage"); // all that the board reads, and its documents in the order they are put together
        builder.HasIndex(b => b.DocumentId);
        builder.HasIndex(b => b.CarrierId);
        builder.HasIndex(b => new { b.OfficeId, b.Account });
        builder.HasIndex(b => new { b.NodalOfficeId, b.Account });
        builder.HasIndex(b => new { b.CounterpartOfficeId, b.Account });
    }
}
