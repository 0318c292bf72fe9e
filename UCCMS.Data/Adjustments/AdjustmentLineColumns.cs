using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>The lines of adjustments are mapped alike: insert only, since a wrong draft is withdrawn and prepared again.</summary>
internal static class AdjustmentLineColumns
{
    /// <param name="line">Owned by its adjustment.</param>
    /// <param name="table">One for each kind of adjustment.</param>
    /// <param name="owner">Column of the adjustment's key.</param>
    public static void Of<T>(OwnedNavigationBuilder<T, AdjustmentLine> line, string table, string owner)
        where T : class
    {
        line.ToTable(table, t => t.HasTrigger(Triggers.NameOn(table))).WithOwner().HasForeignKey(owner);
        line.HasKey(owner, nameof(AdjustmentLine.Position));
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.DocumentNumber).HasMaxLength(500); // a difference to APT names all its invoices
        line.Property(l => l.Gstin).HasMaxLength(15);
        line.Property(l => l.ComponentCode).HasMaxLength(20);
        line.Ignore(l => l.Component);
        line.HasIndex(l => l.DocumentId);
    }
}
