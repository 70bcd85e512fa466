using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

internal static class AddCoHandlerEndpoint
{
    public static void MapAddCoHandler(this StaffMoves moves) =>
        moves.Map<AddCoHandler, AddCoHandlerHandler>("co-handlers", Move.AddCoHandler, form => new AddCoHandler(form["unit"], form["ask"]));
}
