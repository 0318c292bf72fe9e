using System.Linq.Expressions;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>Filters by the name of an office of which a row has the key.</summary>
public static class OfficeColumns
{
    public static ColumnFilters<TRow> OfficeName<TRow>(this ColumnFilters<TRow> filters, string key, string title, Expression<Func<TRow, OfficeId?>> office) =>
        filters.TextOf(key, title, db => ColumnCondition.Through<TRow, OfficeId?>(office, id => db.Set<Office>().Where(o => o.Id == id).Select(o => o.Name).FirstOrDefault()));
}
