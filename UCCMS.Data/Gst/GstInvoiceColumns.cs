using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst;

namespace UCCMS.Data.Gst;

/// <summary>Columns of the parts that an issued document and a proposed one have alike.</summary>
internal static class GstInvoiceColumns
{
    public static void Of<T>(OwnedNavigationBuilder<T, GstInvoiceLine> line)
        where T : class
    {
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.Product).HasMaxLength(10);
        line.Property(l => l.Sac).HasMaxLength(8);
    }

    public static void Of<T>(OwnedNavigationBuilder<T, GstInvoiceTax> tax)
        where T : class
    {
        tax.Property(t => t.Rate).ValueGeneratedNever();
        tax.Ignore(t => t.Tax);
    }
}
