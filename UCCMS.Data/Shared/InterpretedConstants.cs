using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

#pragma warning disable EF9100 // the only way to reach the step; should Entity Framework change it, this file can go without loss

namespace UCCMS.Data.Shared;

/// <summary>
/// The first use of a query looks up its constants, such as a table's mapping, and Entity Framework compiles a method to machine
/// code for each, runs it once and throws it away: some 3,900 in a first start. Here they are interpreted. A constant that holds
/// code itself is called again for every row and is compiled as ever.
/// </summary>
internal sealed class InterpretedConstants(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies,
    RelationalShapedQueryCompilingExpressionVisitorDependencies relational,
    RelationalCommandBuilderDependencies commands) : RelationalLiftableConstantProcessor(dependencies, relational, commands)
{
    private readonly RelationalMaterializerLiftableConstantContext context = new(dependencies, relational, commands);

    /// <summary>Makes contexts with these options interpret.</summary>
    public static void Use(DbContextOptionsBuilder builder) => builder.ReplaceService<ILiftableConstantProcessor, InterpretedConstants>();

    /// <inheritdoc />
    protected override ConstantExpression InlineConstant(LiftableConstantExpression liftableConstant)
    {
        ArgumentNullException.ThrowIfNull(liftableConstant);
        return CodeSearch.IsIn(liftableConstant.ResolverExpression.Body) ? base.InlineConstant(liftableConstant) : liftableConstant.ResolverExpression switch
        {
            Expression<Func<RelationalMaterializerLiftableConstantContext, object>> resolver => Constant(resolver.Compile(preferInterpretation: true)(context)),
            Expression<Func<MaterializerLiftableConstantContext, object>> resolver => Constant(resolver.Compile(preferInterpretation: true)(context)),
            _ => base.InlineConstant(liftableConstant),
        };

        ConstantExpression Constant(object value) => Expression.Constant(value, liftableConstant.Type);
    }

    private sealed class CodeSearch : ExpressionVisitor
    {
        private bool found;

        public static bool IsIn(Expression expression)
        {
            var search = new CodeSearch();
            search.Visit(expression);
            return search.found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            found = true;
            return node;
        }
    }
}
