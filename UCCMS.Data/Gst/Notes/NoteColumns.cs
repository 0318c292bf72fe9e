using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Columns of the parts that an issued note and a proposed one have alike.</summary>
internal static class NoteColumns
{
    public static void Of<T>(OwnedNavigationBuilder<T, NoteLine> line)
        where T : class
    {
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.Product).HasMaxLength(10);
        line.Property(l => l.Sac).HasMaxLength(8);
        line.Ignore(l => l.Value);
    }

    public static void Of<T>(OwnedNavigationBuilder<T, NoteOriginal> original)
        where T : class
    {
        original.Property(o => o.Position).ValueGeneratedNever();
        original.Property(o => o.Number).HasMaxLength(50);
        original.Property(o => o.SupplierGstin).HasMaxLength(15);
        original.HasOne<GstInvoice>().WithMany().HasForeignKey(o => o.GstInvoiceId);
        original.HasOne<AptInvoice>().WithMany().HasForeignKey(o => o.AptInvoiceId);
        original.HasOne<Office>().WithMany().HasForeignKey(o => o.LocationOfficeId);
    }

    public static void Of<T>(OwnedNavigationBuilder<T, NotePart> part)
        where T : class
    {
        part.Property(p => p.OriginalPosition).ValueGeneratedNever();
        part.Property(p => p.Rate).ValueGeneratedNever();
        part.Ignore(p => p.Bucket);
    }
}
