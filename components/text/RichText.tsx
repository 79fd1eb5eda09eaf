/** Draws a guide's text. Nodes become elements, never a string of HTML. */
import { Fragment, type ComponentChildren } from 'preact';
import type { TextNode } from '../../utils/core/text/tree.ts';

function renderNode(node: TextNode): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{renderNodes(node.children)}</strong>;
    case 'emphasis':
      return <em>{renderNodes(node.children)}</em>;
    case 'paragraph':
      return <p>{renderNodes(node.children)}</p>;
    case 'item':
      return <li>{renderNodes(node.children)}</li>;
    case 'list':
      return node.ordered ? (
        <ol>{renderNodes(node.children)}</ol>
      ) : (
        <ul>{renderNodes(node.children)}</ul>
      );
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          {renderNodes(node.children)}
        </a>
      );
  }
}

function renderNodes(nodes: readonly TextNode[]): ComponentChildren {
  return nodes.map((node, index) => <Fragment key={index}>{renderNode(node)}</Fragment>);
}

/** `language` is that of the words, which may be another than that of the words around them. */
export function RichText({ nodes, language }: { nodes: readonly TextNode[]; language: string }) {
  if (nodes.length === 0) return null;
  return (
    <div class="rich" lang={language}>
      {renderNodes(nodes)}
    </div>
  );
}
